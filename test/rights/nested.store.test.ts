import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/api/caller.js';
import { createContext } from '../../src/api/context.js';
import { isAtLeast, type Role } from '../../src/config/roles.js';
import { readContract } from '../../src/server/contract.js';
import { createExecutor } from '../../src/server/executor.js';
import { createApi } from '../../src/server/schema.js';
import { openTestApp, type TestApp } from '../support/app.js';

/** The contract with roles where it has none: on a property, on a list, on what lookups give, and on a whole type. */
function guarded(): DocumentNode {
  const contract = readContract();
  const [auth] =
    (parse('type T @auth(requires: EDITOR) { a: Int }').definitions[0] as ObjectTypeDefinitionNode).directives ?? [];
  if (!auth) throw new Error('The directive was not read.');
  const fields = new Set(['Chain.name', 'Chain.segments', 'Fact.citations', 'Query.subgraph']);
  return {
    ...contract,
    definitions: contract.definitions.map((type) => {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return type;
      const isWhole = type.name.value === 'Source';
      return {
        ...type,
        directives: [...(type.directives ?? []), ...(isWhole ? [auth] : [])],
        fields: type.fields?.map((field) =>
          fields.has(`${type.name.value}.${field.name.value}`)
            ? { ...field, directives: [...(field.directives ?? []), auth] }
            : field,
        ),
      } as ObjectTypeDefinitionNode;
    }),
  };
}

const api = createApi({ contract: guarded() });
const execute = createExecutor(api);

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test?.close());

const as = (role: Role): Caller => ({
  role,
  name: null,
  refusalOf: (need) => (isAtLeast(role, need) ? null : `It needs ${need}.`),
});

async function ask(role: Role, query: string) {
  const waiting = { client: 'test', deadline: performance.now() + 120_000, signal: new AbortController().signal };
  const contextValue = createContext(test.graph, api.composer, { id: 'test', waiting, caller: as(role) });
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  const { data, errors = [] } = await execute({ schema: api.schema, document, contextValue }, operation);
  return {
    data,
    text: JSON.stringify(data),
    errors: errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']]),
  };
}

/** Each way to what is guarded, where it is refused, and what nobody without the role may read in the answer. */
const WAYS: readonly (readonly [string, string, RegExp, RegExp])[] = [
  ['node()', '{ node(id: "chain:humanoid-robot") { id ... on Chain { name } } }', /^node\.name$/, /人形/],
  ['node() by another key', '{ a: node(id: "chain:humanoid-robot") { ... on Chain { b: name } } }', /^a\.b$/, /人形/],
  ['nodes()', '{ nodes(ids: ["chain:humanoid-robot"]) { ... on Chain { name } } }', /^nodes\.0\.name$/, /人形/],
  ['a look-up', '{ chain(by: { id: "chain:humanoid-robot" }) { name } }', /^chain\.name$/, /人形/],
  ['a list', '{ chains(first: 2) { nodes { id name } } }', /^chains\.nodes\.\d\.name$/, /"name":"/],
  ['an edge', '{ chains(first: 1) { edges { node { name } } } }', /^chains\.edges\.0\.node\.name$/, /"name":"/],
  [
    'what lies under a list',
    '{ chain(by: { id: "chain:humanoid-robot" }) { id segments { name enterprises(first: 1) { nodes { id } } } } }',
    /^chain\.segments$/,
    /segment|enterprise:/,
  ],
  [
    'a field under another type',
    '{ segments: chain(by: { id: "chain:humanoid-robot" }) { id } segment(by: { id: "segment:icv-lidar" }) { chain { name } } }',
    /^segment\.chain\.name$/,
    /"name":"/,
  ],
  [
    'a fragment of an interface',
    '{ node(id: "chain:humanoid-robot") { ... on Named { name } } }',
    /^node\.name$/,
    /人形/,
  ],
  [
    'a type as a whole, wherever it is reached',
    '{ chains(first: 1) { nodes { citations { quote source { title publisher } } } } }',
    /\.source\.(title|publisher)$/,
    /"title":"/,
  ],
  ['a root field', '{ subgraph(ids: ["chain:humanoid-robot"]) { nodes { id } } }', /^subgraph$/, /"nodes":\[/],
];

describe('A role that a field takes is checked', () => {
  it.each(WAYS)('by %s', async (_, query, at, kept) => {
    const reader = await ask('READER', query);
    expect(reader.errors.length).toBeGreaterThan(0);
    for (const [path, code] of reader.errors) {
      expect(path).toMatch(at);
      expect(code).toBe('FORBIDDEN');
    }
    expect(reader.text).not.toMatch(kept);
    const editor = await ask('EDITOR', query);
    expect(editor.errors).toEqual([]);
    expect(editor.text).toMatch(kept);
  });

  it('by fact()', async () => {
    const found = await ask(
      'EDITOR',
      '{ sources(first: 1) { nodes { citations(first: 1) { nodes { facts { id } } } } } }',
    );
    const [, id = ''] = /"facts":\[\{"id":"([^"]+)"/.exec(found.text) ?? [];
    expect(id).not.toBe('');
    const query = `{ fact(id: "${id}") { id kind citations { quote } } }`;
    const reader = await ask('READER', query);
    expect(reader.errors).toEqual([['fact.citations', 'FORBIDDEN']]);
    expect(reader.text).not.toContain('quote');
    expect((await ask('EDITOR', query)).text).toContain('quote');
  });
});
