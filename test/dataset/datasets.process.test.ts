import { afterAll, beforeAll, expect, it } from 'vitest';
import { importInvestments } from '../../src/data/ingest/load.js';
import type { Draft } from '../../src/data/load/draft.js';
import { AT_ONCE, loadDraft, load as loadParts } from '../../src/data/load/load.js';
import { SEED } from '../../src/data/seed/seed.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const silent = () => undefined;
const QUERY = '{ datasets { id kind loadedAt isComplete nodes relationships } }';
const DEMO = { id: 'dataset:demo', kind: 'DEMO', isAuthored: true };

const factsOf = (name: string): Draft => ({
  nodes: [{ id: 'metric:sample', labels: ['Metric'], properties: { name, citations: [] } }],
  aliases: [{ owner: 'metric:sample', value: 'a', kind: 'NAME' }],
  relationships: [],
});

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store, undefined, { expectsErrors: true });
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

it('A reader sees what the store holds, how much of it, and since when', async () => {
  expect((await test.ask(QUERY)).data).toEqual({ datasets: [] });
  const [first, later] = [new Date('2025-01-02T03:04:05Z'), new Date('2025-02-03T04:05:06Z')];
  await loadDraft(test.graph, SEED, factsOf('one'), { now: first, say: silent });
  await loadDraft(test.graph, SEED, factsOf('one'), { now: later, say: silent });
  const seed = { id: 'dataset:seed', kind: 'FACTS', isComplete: true, nodes: 3, relationships: 0 };
  expect((await test.ask(QUERY)).data.datasets).toEqual([{ ...seed, loadedAt: first.toISOString() }]);
  await loadDraft(test.graph, SEED, factsOf('two'), { now: later, say: silent });
  expect((await test.ask(QUERY)).data.datasets).toEqual([{ ...seed, loadedAt: later.toISOString() }]);
});

it('A table of one’s own is told from the facts', async () => {
  const row = { line: 2, company: 'Acme', investor: 'Fund', date: null, round: null, amount: null, currency: null };
  await loadDraft(test.graph, SEED, factsOf('two'), { now: new Date(), say: silent });
  const table = { path: 'deals.csv', name: 'deals', replace: false, by: 'tester' };
  await importInvestments(test.graph, [{ ...row, text: 'Acme,Fund,,,,' }], table, silent);
  const { data } = await test.ask(QUERY);
  expect(data.datasets).toMatchObject([
    // A source, a line, two organizations and their names; the line's source and the deal.
    { id: 'dataset:investments-deals', kind: 'IMPORT', isComplete: true, nodes: 6, relationships: 2 },
    { id: 'dataset:seed', kind: 'FACTS' },
  ]);
});

it('What is made up says so, and an interrupted load that it is not whole', async () => {
  let steps = 0;
  const failing: typeof test.graph = {
    ...test.graph,
    write: async (step) => {
      steps += 1;
      if (steps === 2) throw new Error('interrupted');
      return test.graph.write(step);
    },
  };
  const demo = async () => {
    const { data } = await test.ask(QUERY);
    return data.datasets.find(({ id }: { id: string }) => id === DEMO.id);
  };
  // More than is written at once.
  const metrics = Array.from({ length: AT_ONCE + 1 }, (_, n) => ({
    id: `metric:${n}`,
    labels: ['Metric'],
    properties: { name: `m${n}` },
  }));
  const parts = [{ ...factsOf('three'), nodes: metrics, aliases: [] }];
  const load = (graph: typeof test.graph) =>
    loadParts(graph, { ...DEMO, content: 'parts' }, parts, { now: new Date(), say: silent });
  await expect(load(failing)).rejects.toThrow('interrupted');
  expect(await demo()).toMatchObject({ kind: 'DEMO', isComplete: false });
  await load(test.graph);
  expect(await demo()).toMatchObject({ kind: 'DEMO', isComplete: true });
});

it('A bug of ours is masked for a client, and whoever reads a failed test sees its cause', async () => {
  const text =
    "CREATE (:Entity:Metric {id: 'metric:odd'})-[:HAS_ALIAS]->(:Alias {id: 'odd', key: 'odd', value: 'odd', kind: 'ODD'})";
  await test.graph.write([[{ name: 'odd', text }, {}]]);
  const query = '{ search(query: "odd") { nodes { id } } }';
  const response = await test.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const masked = {
    message: 'Something went wrong here; quote the request id.',
    path: ['search'],
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      retryable: false,
      requestId: response.headers['x-request-id'],
    },
  };
  expect(response.json()).toMatchObject({ data: { search: null }, errors: [masked] });
  const { errors } = await test.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions['logged']).toMatchObject([
    {
      type: 'Error',
      message: expect.stringContaining('cypher/search/byText.cypher returned a row that is not what it declares'),
      stack: expect.stringContaining('query.ts'),
    },
  ]);
  // A file of what a bug stands in the way of is not begun.
  const refused = await test.app.inject({
    method: 'POST',
    url: '/download',
    payload: { query, rows: 'search.nodes', columns: [{ title: 'id', path: 'id' }], format: 'csv', name: 'x' },
  });
  expect(refused.statusCode).toBe(500);
  expect(refused.json().errors[0]).toMatchObject({ ...masked, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
});
