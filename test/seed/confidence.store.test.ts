import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import type { Draft } from '../../src/data/load/draft.js';
import { checkedSeed } from '../../src/data/seed/seed.js';
import { createApi } from '../../src/server/schema.js';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
let seed: Draft;
beforeAll(async () => {
  test = await openTestApp();
  ({ seed } = await checkedSeed(readConfig()));
});
afterAll(() => test.close());

/** What an analysis makes, and what only tables state; of every other type the documents have some. */
const NOT_STATED = [
  ...['Fact', 'Synergy', 'TraceLink', 'SubgraphLink'],
  ...['ClassificationEdge', 'KindOfEdge', 'MadeFromEdge', 'MakerEdge', 'MadeProductEdge', 'ProductSegmentEdge'],
];
const SEED = 'dataset:seed';

const types: readonly GraphQLObjectType[] = Object.values(createApi().schema.getTypeMap()).filter(isObjectType);
const confident = types.filter((type) => 'confidence' in type.getFields());
const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');

/** Fields of a node that lead to links of a type with confidence, as a list or as the edges of a connection. */
function linksOf(type: GraphQLObjectType): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const returned = getNamedType(field.type);
    const edges = isObjectType(returned) ? returned.getFields()['edges'] : undefined;
    const link = edges ? getNamedType(edges.type) : returned;
    const isLink = isObjectType(link) && !isNode(link) && confident.includes(link);
    if (!isLink || field.args.some(isRequiredArgument) || NOT_STATED.includes(link.name)) return [];
    const asked = '__typename factId confidence';
    return [`${field.name} { ${edges ? `edges { ${asked} }` : asked} }`];
  });
}

interface Found {
  readonly __typename: string;
  readonly factId: string;
  readonly confidence: string | null;
}

/** Everything under an answer that has a confidence. */
function foundIn(value: unknown): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap(foundIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...('confidence' in value ? [value as Found] : []), ...Object.values(value).flatMap(foundIn)];
}

async function askAll(ids: readonly string[], selection: string): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (let at = 0; at < ids.length; at += 10) {
    const asked = ids.slice(at, at + 10).map((id, index) => `n${index}: node(id: "${id}") { ${selection} }`);
    const { data, errors } = await test.ask(`{ ${asked.join(' ')} }`);
    expect(errors).toBeUndefined();
    answers.push(...Object.values(data));
  }
  return answers;
}

it('Every type that says how plainly a fact is stated says what the facts say, node or link', async () => {
  const answered = new Set<string>();
  for (const type of confident.filter(isNode)) {
    const rows = seed.nodes.filter(({ labels, properties }) => labels.includes(type.name) && properties['confidence']);
    const ids = rows.map(({ id }) => id);
    const answers = await askAll(ids, `... on ${type.name} { id confidence }`);
    expect(answers).toEqual(rows.map(({ id, properties }) => ({ id, confidence: properties['confidence'] })));
    if (rows.length > 0) answered.add(type.name);
  }

  const text =
    'MATCH (from)-[fact {dataset: $dataset}]->(to) WHERE fact.confidence IS NOT NULL RETURN fact.factId AS factId, fact.confidence AS confidence, type(fact) + " " + from.id + " " + to.id AS ends';
  const stored = await test.graph.read({ name: 'confidences', text }, { dataset: SEED });
  const said = (rows: readonly (readonly [string, unknown])[]) => rows.map((row) => row.join(' ')).toSorted();
  const facts = seed.relationships.filter(({ properties }) => properties['confidence'] !== undefined);
  expect(said(stored.map(({ ends, confidence }) => [String(ends), confidence]))).toEqual(
    said(facts.map(({ type, from, to, properties }) => [`${type} ${from} ${to}`, properties['confidence']])),
  );

  const confidences = new Map(stored.map(({ factId, confidence }) => [String(factId), confidence]));
  for (const type of types.filter(isNode)) {
    const links = linksOf(type);
    const label = type.name === 'InvestmentFirm' ? 'Investor' : type.name;
    const ids = seed.nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
    if (links.length === 0) continue;
    const found = foundIn(await askAll(ids, `... on ${type.name} { ${links.join(' ')} }`));
    const own = found.filter(({ factId }) => confidences.has(factId));
    for (const { __typename, factId, confidence } of own) {
      expect(`${factId} ${confidence}`).toBe(`${factId} ${String(confidences.get(factId))}`);
      answered.add(__typename);
    }
  }
  expect(confident.map(({ name }) => name).filter((name) => !NOT_STATED.includes(name) && !answered.has(name))).toEqual(
    [],
  );
}, 300_000);
