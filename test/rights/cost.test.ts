import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCosts } from '../../src/server/limits/cost.js';
import { operationsByName, readUsualOperations } from '../../src/server/operations.js';
import { createBudget } from '../../src/server/rights/budget.js';
import { createApi } from '../../src/server/schema.js';

const costOf = createCosts(createApi().schema);

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  return costOf(document, operation, variables);
}

describe('What an operation costs', () => {
  it.each([
    ['nothing but a leaf', '{ __typename }', 0],
    ['an object', '{ chain(by: { id: "chain:a" }) { id name } }', 1],
    ['as many objects as it asks for', '{ chains(first: 7) { nodes { id } } }', 7],
    ['a page of twenty where it says nothing', '{ chains { nodes { id } } }', 20],
    ['nodes and edges, both', '{ chains(first: 3) { nodes { id } edges { cursor node { id } } } }', 6],
    ['nothing for a count', '{ chains(first: 9) { totalCount pageInfo { hasNextPage } } }', 0],
    ['lists in one another', '{ chains(first: 3) { nodes { segments { id } } } }', 3 + 3 * 40],
    ['plain lists as long as they are on average', '{ chain(by: { id: "a" }) { aliases { value } } }', 1 + 5],
    ['the greater of both', '{ chains(last: 4) { nodes { id } } }', 4],
    ['as many as are named', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['an analysis more', '{ chain(by: { id: "a" }) { map { segments { total } } } }', 1 + 100 + 5],
    ['each key once', '{ chains(first: 2) { nodes { id } nodes { name } } }', 2],
    ['each alias again', '{ a: chains(first: 2) { nodes { id } } b: chains(first: 2) { nodes { id } } }', 4],
    ['a change more', 'mutation { undo(journal: "a") { added } }', 100],
  ])('is %s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('follows variables, their defaults, and the arguments that are not given', () => {
    const query = 'query ($first: Int) { chains(first: $first) { nodes { id } } }';
    expect(cost(query, { first: 11 })).toBe(11);
    for (const variables of [{}, { first: null }, { first: 'x' }, { first: -1 }, { first: 1e9 }, { first: 1.5 }])
      expect(cost(query, variables), JSON.stringify(variables)).toBe(20);
    const other =
      'query ($first: Int = 6, $ids: [ID!]!) { chains(first: $first) { nodes { id } } nodes(ids: $ids) { id } }';
    expect(cost(other, { ids: ['a', 'b'] })).toBe(8);
  });

  it.each([
    ['a fragment', '{ ...a } fragment a on Query { chains(first: 50) { nodes { id } } }'],
    [
      'fragments in one another',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ... { chains(first: 50) { nodes { id } } } }',
    ],
    ['a field that is left out', '{ chains(first: 50) @skip(if: true) { nodes { id } } }'],
    ['a part of the page beside', '{ chains(first: 50) { totalCount ... on ChainConnection { nodes { id } } } }'],
    [
      'the same key of another type, the dear one behind the cheap one',
      '{ node(id: "a") { ... on Source { x: citations(first: 1) { nodes { id } } } ... on Chain { x: enterprises(first: 100) { nodes { id } } } } }',
    ],
  ])('is not made less by %s', (_, query) => {
    expect(cost(query)).toBeGreaterThanOrEqual(50);
  });

  it('is bounded, and counted in time linear in what is written', () => {
    const deep = `{ chains(first: 100) { nodes ${'{ segments { chain '.repeat(6)}{ id }${' } }'.repeat(6)} } }`;
    expect(cost(deep)).toBe(1_000_000);
    const both = (inner: string) =>
      `{ ... on Chain { x: segments { chain ${inner} } } ... on Cluster { x: chains { ${'id'} } } }`;
    expect(cost(`{ chain(by: { id: "a" }) ${Array.from({ length: 6 }).reduce<string>(both, '{ id }')} }`)).toBe(
      1_000_000,
    );
  });

  it('is far below the limit for whatever the explorer and the documentation ask', () => {
    const dear = [
      ...readUsualOperations().map(({ name, query, variables }) => [name, cost(query, variables)] as const),
      ...[...operationsByName().values()].map(({ name, query }) => [name, cost(query)] as const),
    ].filter(([, amount]) => amount > 25_000);
    expect(dear).toEqual([]);
  });
});

describe('A share', () => {
  const opened = (perMinute: number | null) => {
    let now = 0;
    const budget = createBudget(perMinute, () => now);
    return { budget, pass: (milliseconds: number) => (now += milliseconds) };
  };

  it('is a minute of asking, and comes back as time goes by', () => {
    const { budget, pass } = opened(600);
    expect(budget.take('a', 400)).toBe(200);
    expect(() => budget.take('a', 300)).toThrow(
      'This request costs 300, and of 600 a minute less is left. Ask again in 10 s',
    );
    pass(9_000);
    expect(() => budget.take('a', 300)).toThrow('Ask again in 1 s');
    pass(1_000);
    expect(budget.take('a', 300)).toBe(0);
    pass(3_600_000);
    expect(budget.take('a', 0)).toBe(600);
  });

  it('is of one key or address alone', () => {
    const { budget } = opened(600);
    expect(budget.take('a', 600)).toBe(0);
    expect(budget.take('b', 600)).toBe(0);
    expect(() => budget.take('a', 1)).toThrow(/Ask again in 1 s/);
  });

  it('is owed where something has begun, and whoever owes waits longer', () => {
    const { budget, pass } = opened(600);
    expect(budget.owe('a', 1_200)).toBe(-600);
    pass(60_000);
    expect(() => budget.take('a', 1)).toThrow(/Ask again in 1 s/);
    pass(60_000);
    expect(budget.take('a', 1)).toBe(599);
  });

  it('lets through what costs more than all of it, from a full one', () => {
    const { budget, pass } = opened(600);
    expect(budget.take('a', 900)).toBe(-300);
    expect(() => budget.take('a', 900)).toThrow(/Ask again in 90 s/);
    pass(90_000);
    expect(budget.take('a', 900)).toBe(-300);
  });

  it('that nobody counts is endless', () => {
    expect(opened(null).budget.take('a', 1e9)).toBeNull();
  });

  it('of thousands of addresses takes bounded memory', () => {
    const { budget } = opened(600);
    budget.take('first', 600);
    for (let address = 0; address < 20_000; address += 1) budget.take(`address ${address}`, 1);
    // Whoever asked longest ago has been forgotten.
    expect(budget.take('first', 600)).toBe(0);
  });
});
