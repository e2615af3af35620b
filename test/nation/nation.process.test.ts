import { afterAll, beforeAll, expect, it } from 'vitest';
import { MADE_AT, makeNation, targetOf } from '../../bench/nation/world.js';
import { load } from '../../src/data/load/load.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { migrate } from '../../src/store/migrate.js';
import { contentOf } from '../support/content.js';
import { openOwnStore } from '../support/home.js';
import { openImported } from '../support/nation.js';

const SIZE = { name: 'a sample', firms: 300 };
const closers: (() => Promise<unknown>)[] = [];
let loaded: Graph;
let imported: Graph;

beforeAll(async () => {
  const store = await openOwnStore('empty');
  closers.push(() => store.close());
  loaded = opened(store);
  await load(loaded, targetOf(SIZE), makeNation(SIZE), { now: MADE_AT, say: () => undefined });
  const offline = await openImported(SIZE, { heapMegabytes: 256, pageCacheMegabytes: 32 });
  closers.push(() => offline.close());
  imported = opened(offline);
  await migrate(imported);
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

function opened({ uri, user, password }: { readonly uri: string; readonly user: string; readonly password: string }) {
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  closers.push(() => graph.close());
  return graph;
}

it('imports offline exactly what the loader writes, every value of the same type', async () => {
  const [expected, actual] = await Promise.all([contentOf(loaded), contentOf(imported)]);
  expect(expected.nodes.length).toBeGreaterThan(1_000);
  expect(actual.nodes).toEqual(expected.nodes);
  expect(actual.links).toEqual(expected.links);
});

it('holds every kind of row that a nation has, and its hubs', async () => {
  const text = 'MATCH ()-[link]->() RETURN DISTINCT type(link) AS type ORDER BY type';
  const types = (await imported.read({ name: 'test/types', text }, {})).map(({ type }) => type);
  expect(types).toEqual(
    ['CONTROLS', 'DESCRIBES', 'FEEDS', 'FROM', 'HAS_ALIAS', 'HAS_SEGMENT', 'INVESTED_IN', 'LEADS', 'LISTED_AS'].concat([
      ...['LOCATED_IN', 'OCCUPIES', 'PART_OF', 'RECOGNIZED_AS', 'SUPPLIES', 'WITHOUT_CAPITAL'],
    ]),
  );
});
