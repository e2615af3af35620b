import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMPORTED_AT } from '../../bench/nation/rows.js';
import { makeNation, targetOf } from '../../bench/nation/world.js';
import { load } from '../../src/data/load/load.js';
import { type Graph, openGraph, type Row } from '../../src/store/graph.js';
import { migrate } from '../../src/store/migrate.js';
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
  await load(loaded, targetOf(SIZE), makeNation(SIZE), { now: IMPORTED_AT, say: () => undefined });
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

const VALUES = `{
  UNWIND keys(element) AS key
  WITH element, key
  ORDER BY key
  RETURN collect([key, valueType(element[key]), element[key]]) AS values
}`;
const NODES = `MATCH (element)
CALL (element) ${VALUES}
CALL (element) {
  UNWIND labels(element) AS label
  WITH label
  ORDER BY label
  RETURN collect(label) AS labels
}
RETURN labels, values
ORDER BY element.id`;
const LINKS = `MATCH (from)-[element]->(to)
CALL (element) ${VALUES}
RETURN type(element) AS type, from.id AS from, to.id AS to, values
ORDER BY type, from, to, element.factId`;

it.each([
  ['nodes', NODES],
  ['relationships', LINKS],
])('imports offline the %s that the loader writes, with the same properties of the same types', async (what, text) => {
  const rowsOf = (graph: Graph): Promise<readonly Row[]> => graph.read({ name: `test/${what}`, text }, {});
  const [expected, actual] = await Promise.all([rowsOf(loaded), rowsOf(imported)]);
  expect(expected.length).toBeGreaterThan(1_000);
  expect(actual).toEqual(expected);
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
