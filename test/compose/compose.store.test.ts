import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const ok = async (query: string, variables = {}, operationName?: string) => {
  const payload = { query, variables, ...(operationName ? { operationName } : {}) };
  const { data, errors } = (await test.app.inject({ method: 'POST', url: '/graphql', payload })).json();
  expect(errors).toBeUndefined();
  return data;
};
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe('a count asked of one type only', () => {
  const COUNT = '... on Enterprise { investments { totalCount } portfolio { totalCount } }';

  it('leaves the others where they were', async () => {
    const { plain, counted } = await ok(`{
      plain: investors(first: 100) { nodes { id } }
      counted: investors(first: 100) { nodes { id ${COUNT} } }
    }`);
    expect(ids(counted.nodes)).toEqual(ids(plain.nodes));
  });

  it('leaves them in look-ups, searches and walks too', async () => {
    const data = await ok(`{
      node(id: "investor:yueke") { id ${COUNT} }
      nodes(ids: ["metric:technician-count", "investor:yueke", "enterprise:byd"]) { id ${COUNT} }
      search(query: "粤科金融", first: 1) { nodes { id ${COUNT} } }
      trace(from: "enterprise:byd", direction: UPSTREAM, depth: 2) { nodes { node { id ${COUNT} } } }
      enterprise(by: { name: "云从" }) { investments { nodes { id ${COUNT} } } }
    }`);
    expect(data.node.id).toBe('investor:yueke');
    expect(ids(data.nodes)).toEqual(['metric:technician-count', 'investor:yueke', 'enterprise:byd']);
    expect(data.search.nodes[0].id).toBe('investor:yueke');
    expect(data.enterprise.investments.nodes).toHaveLength(5);
  });
});

describe('one fragment in two places', () => {
  it('of two operations gives each what it asked', async () => {
    const document = `
      query C { ...G }
      query D { ...G enterprises(first: 1, filter: { chain: "chain:humanoid-robot" }) { nodes { name foundedOn aliases { value } } } }
      fragment G on Query { enterprises(first: 1, filter: { chain: "chain:humanoid-robot" }) { nodes { id } } }`;
    await ok(document, {}, 'C');
    const { enterprises } = await ok(document, {}, 'D');
    expect(enterprises.nodes[0]).toMatchObject({ name: expect.any(String), aliases: expect.any(Array) });
    expect(enterprises.nodes[0].aliases.length).toBeGreaterThan(0);
  });

  it('of two operations with the same variables in another order does too', async () => {
    const document = `
      query A($inc: Boolean!, $other: Boolean!) { ...G }
      query B($other: Boolean!, $inc: Boolean!) { ...G }
      fragment G on Query { chain(by: { id: "chain:humanoid-robot" }) { id name @include(if: $inc) description @include(if: $other) } }`;
    expect(Object.keys((await ok(document, { inc: false, other: true }, 'B')).chain)).toEqual(['id', 'description']);
    expect(Object.keys((await ok(document, { inc: true, other: false }, 'A')).chain)).toEqual(['id', 'name']);
  });

  it('of a walk, a path and a search gives each what it asked', async () => {
    const data = await ok(`{
      a: trace(from: "enterprise:byd", direction: UPSTREAM, depth: 1) { nodes { ...T } }
      b: trace(from: "enterprise:byd", direction: UPSTREAM, depth: 1) { nodes { ...T node { ... on Named { name } } } }
      c: paths(from: "investor:yueke", to: "enterprise:basic-semiconductor") { ...P }
      d: paths(from: "investor:yueke", to: "enterprise:basic-semiconductor") { ...P nodes { ... on Named { name } } }
      e: search(query: "比亚迪", first: 1) { ...S }
      f: search(query: "比亚迪", first: 1) { ...S nodes { ... on Named { name } } }
    }
    fragment T on TraceNode { node { id } }
    fragment P on Path { nodes { id } }
    fragment S on SearchConnection { nodes { id } }`);
    expect(data.b.nodes[0].node).toEqual({ id: 'enterprise:byd', name: '比亚迪' });
    expect(data.a.nodes[0].node).toEqual({ id: 'enterprise:byd' });
    expect(data.d[0].nodes[0]).toEqual({ id: 'investor:yueke', name: '粤科金融' });
    expect(data.f.nodes[0]).toEqual({ id: 'enterprise:byd', name: '比亚迪' });
  });
});

describe('an alias', () => {
  it('is kept at every level of a search, as of every other list', async () => {
    const data = await ok(`{
      search(query: "比亚迪", first: 1) {
        page: pageInfo { more: hasNextPage __proto__: hasPreviousPage last: endCursor }
        edges { hit: matched { v: value k: kind } }
      }
      enterprises(first: 1) { page: pageInfo { more: hasNextPage last: endCursor } edges { at: cursor of: node { n: name } } }
    }`);
    expect(data.search.page).toMatchObject({ more: expect.any(Boolean), last: expect.any(String) });
    expect(data.search.edges[0].hit).toEqual({ v: '比亚迪', k: 'NAME' });
    expect(data.enterprises.page).toMatchObject({ more: true, last: data.enterprises.edges[0].at });
  });
});

describe('the same document, asked at once', () => {
  it('answers every request with its own values', async () => {
    const query =
      'query ($id: ID!, $with: Boolean!) { node(id: $id) { id ... on Named @include(if: $with) { name } } }';
    const asked = Array.from({ length: 20 }, (_, index) => ({
      id: index % 2 === 0 ? 'enterprise:byd' : 'chain:humanoid-robot',
      with: index % 3 === 0,
    }));
    const answers = await Promise.all(asked.map((variables) => ok(query, variables)));
    answers.forEach(({ node }, index) => {
      expect(node.id).toBe(asked[index]?.id);
      expect('name' in node).toBe(asked[index]?.with);
    });
  });
});

describe('the cost of an operation', () => {
  const refused = async (query: string) => {
    const { errors } = await test.ask(query);
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
  };

  it('counts plain lists of segments as what they hold', async () => {
    await refused(
      `{ chain(by: { id: "chain:humanoid-robot" }) { ${'segments { chain { '.repeat(4)} id ${'} }'.repeat(4)} } }`,
    );
  });

  it('counts every root together', async () => {
    const one = 'enterprises(first: 100) { nodes { investments(first: 100) { nodes { id } } } }';
    await refused(`{ ${Array.from({ length: 12 }, (_, index) => `r${index}: ${one}`).join(' ')} }`);
  });

  it('counts every entity of a search or of a list of ids', async () => {
    const deep = '... on Enterprise { investments(first: 100) { nodes { portfolio(first: 100) { nodes { id } } } } }';
    await refused(`{ search(query: "科技", first: 100) { nodes { ${deep} } } }`);
  });
});

describe('a cursor', () => {
  it('is bound to every argument but the page', async () => {
    const { investor } = await ok(
      '{ investor(by: { name: "粤科金融" }) { coInvestors(first: 1) { pageInfo { endCursor } } } }',
    );
    const { observations } = await ok(
      '{ observations(filter: { metric: "metric:little-giant-count" }, first: 1) { pageInfo { endCursor } } }',
    );
    const others = [
      `{ investor(by: { name: "粤科金融" }) { coInvestors(minShared: 2, after: "${investor.coInvestors.pageInfo.endCursor}") { nodes { id } } } }`,
      `{ observations(filter: { about: "metric:little-giant-count" }, after: "${observations.pageInfo.endCursor}") { nodes { id } } }`,
      '{ search(query: "科技", first: 2, before: "x") { edges { score } } }',
    ];
    for (const query of others) expect((await test.ask(query)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
