import { afterAll, beforeAll, expect, it } from 'vitest';
import { importInvestments } from '../../src/data/ingest/load.js';
import type { SeedGraph } from '../../src/data/seed/graph.js';
import { loadGraph, SEED } from '../../src/data/seed/load.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const silent = () => undefined;
const QUERY = '{ datasets { id kind loadedAt isComplete nodes relationships } }';
const DEMO = { id: 'dataset:demo', kind: 'DEMO', isAtomic: false };

const factsOf = (name: string): SeedGraph => ({
  nodes: [{ id: 'metric:sample', labels: ['Entity', 'Metric'], properties: { name, nameKey: name, citations: [] } }],
  aliases: [
    {
      id: 'metric:sample#a',
      owner: 'metric:sample',
      value: 'a',
      key: 'a',
      kind: 'NAME',
      pinyin: 'a',
      initials: 'a',
      words: 'a',
    },
  ],
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
  expect(await test.ask(QUERY)).toEqual({ data: { datasets: [] } });
  const [first, later] = [new Date('2025-01-02T03:04:05Z'), new Date('2025-02-03T04:05:06Z')];
  await loadGraph(test.graph, SEED, factsOf('one'), first, silent);
  await loadGraph(test.graph, SEED, factsOf('one'), later, silent);
  const seed = { id: 'dataset:seed', kind: 'FACTS', isComplete: true, nodes: 2, relationships: 0 };
  expect((await test.ask(QUERY)).data.datasets).toEqual([{ ...seed, loadedAt: first.toISOString() }]);
  await loadGraph(test.graph, SEED, factsOf('two'), later, silent);
  expect((await test.ask(QUERY)).data.datasets).toEqual([{ ...seed, loadedAt: later.toISOString() }]);
});

it('A table of one’s own is told from the facts', async () => {
  const row = { line: 2, company: 'Acme', investor: 'Fund', date: null, round: null, amount: null, currency: null };
  await loadGraph(test.graph, SEED, factsOf('two'), new Date(), silent);
  const table = { path: 'deals.csv', name: 'deals', replace: false };
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
      if (steps === 3) throw new Error('interrupted');
      return test.graph.write(step);
    },
  };
  const demo = async () => {
    const { data } = await test.ask(QUERY);
    return data.datasets.find(({ id }: { id: string }) => id === DEMO.id);
  };
  await expect(loadGraph(failing, DEMO, factsOf('three'), new Date(), silent)).rejects.toThrow('interrupted');
  expect(await demo()).toMatchObject({ kind: 'DEMO', isComplete: false });
  await loadGraph(test.graph, DEMO, factsOf('three'), new Date(), silent);
  expect(await demo()).toMatchObject({ kind: 'DEMO', isComplete: true, nodes: 2 });
});

it('A bug of ours is masked for a client, and whoever reads a failed test sees its cause', async () => {
  const odd = { name: 'odd', text: "CREATE (:Dataset {id: 'dataset:odd'})" };
  await test.graph.write([[odd, {}]]);
  const response = await test.app.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } });
  const masked = {
    message: 'Something went wrong here; quote the request id.',
    path: ['datasets'],
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      retryable: false,
      requestId: response.headers['x-request-id'],
    },
  };
  expect(response.json()).toEqual({ data: { datasets: null }, errors: [masked] });
  const { errors } = await test.ask(QUERY);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions['logged']).toMatchObject([
    {
      type: 'Error',
      message: expect.stringContaining('cypher/dataset/all.cypher returned a row that is not what it declares'),
      stack: expect.stringContaining('query.ts'),
    },
  ]);
  // A file of what a bug stands in the way of is not begun.
  const refused = await test.app.inject({
    method: 'POST',
    url: '/download',
    payload: { query: QUERY, rows: 'datasets', columns: [{ title: 'id', path: 'id' }], format: 'csv', name: 'x' },
  });
  expect(refused.statusCode).toBe(500);
  expect(refused.json().errors[0]).toMatchObject({ ...masked, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
});
