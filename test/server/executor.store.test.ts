import { Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { createExecutor } from '../../src/server/executor.js';
import { createApi } from '../../src/server/schema.js';
import { readCypher } from '../../src/store/cypherFile.js';
import type { Graph, Row } from '../../src/store/graph.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { CYPHER_FILES } from '../support/cypherFiles.js';

/** What tries each fragment of cypher/, which the contract test has planned. */
const samples = CYPHER_FILES.map((file) => readCypher(file).sample).filter((sample) =>
  /^(query\b|\{ \w+[ (])/.test(sample),
);

const api = createApi();
/** As it is served, and with every value completed by graphql-js. */
const direct = createExecutor(api);
const completed = createExecutor({ ...api, composed: new Set() });

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

/** How often graphql-js was not asked. */
let composed = 0;

async function ask(run: typeof direct, query: string, graph: Graph = test.graph): Promise<string> {
  // Every object says its type, at the end of its fields and at their beginning.
  const document = visit(parse(query), {
    SelectionSet: (node) => {
      const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      const alias = { ...typename, alias: { kind: Kind.NAME, value: 'kind_' } } as const;
      return { ...node, selections: [alias, ...node.selections, typename] };
    },
  });
  const operation = document.definitions.find((one): one is OperationDefinitionNode => 'operation' in one);
  const waiting = { client: 'test', deadline: performance.now() + 100_000 };
  const contextValue = createContext(graph, api.composer, { id: 'test', waiting });
  const answer = await run({ schema: api.schema, document, contextValue }, operation as OperationDefinitionNode);
  // Objects of graphql-js have no prototype.
  if (answer.data && Object.getPrototypeOf(answer.data) !== null) composed += 1;
  return JSON.stringify(answer);
}

describe('what was composed', () => {
  it.each(samples)('goes out as graphql-js completes it: %s', async (query) => {
    expect(await ask(direct, query)).toBe(await ask(completed, query));
  });

  it('is most of what is asked', () => {
    expect(samples.length).toBeGreaterThan(100);
    expect(composed).toBeGreaterThan(samples.length / 2);
  });

  it.each([
    [
      'an error of one root field beside another',
      '{ a: enterprise(by: { id: "no id" }) { id } b: chains(first: 1) { nodes { id } } }',
    ],
    [
      'what is not there',
      '{ enterprise(by: { id: "enterprise:none" }) { id } nodes(ids: ["enterprise:none", "chain:humanoid-robot"]) { id ... on Chain { name } } }',
    ],
    [
      'a page of many sections',
      '{ enterprise(by: { name: "优必选" }) { name suppliers { nodes { name } } customers { nodes { name } } investments { nodes { name } } recognitions { tier } listings { board } chainPositions { segment { name } } aliases { value } region { name } observations { nodes { value } } } }',
    ],
    [
      'directives and aliases',
      '{ one: chains(first: 2) { nodes @include(if: true) { called: name id @skip(if: true) } } }',
    ],
    ['a name of the language', '{ enterprise(by: { name: "优必选" }) { __proto__: name constructor: id } }'],
  ])('is the same for %s', async (_, query) => {
    expect(await ask(direct, query)).toBe(await ask(completed, query));
  });

  it('is completed by graphql-js, which says what is wrong, where the store has what its type does not allow', async () => {
    const query = '{ enterprise(by: { name: "优必选" }) { id name aliases { value } } }';
    const odd: Graph = {
      ...test.graph,
      read: async (...asked) => (await test.graph.read(...asked)).map((row) => without(row)),
    };
    const answer = await ask(direct, query, odd);
    expect(answer).toContain('Cannot return null for non-nullable field Enterprise.name');
    expect(answer).toBe(await ask(completed, query, odd));
  });
});

/** A row whose object has no name. */
function without({ row }: Row): Row {
  const [object, ...extras] = row as [readonly unknown[], ...unknown[]];
  return { row: [[object[0], null, ...object.slice(2)], ...extras] };
}
