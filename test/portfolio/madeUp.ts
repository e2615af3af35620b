import type { Draft, LinkDraft, NodeDraft } from '../../src/data/load/draft.js';
import { loadDraft } from '../../src/data/load/load.js';
import { openGraph } from '../../src/store/graph.js';
import { type Credentials, openTestApp, type TestApp } from '../support/app.js';
import { openOwnStore } from '../support/home.js';

const firm = (name: string): NodeDraft => {
  const id = `enterprise:${name}`;
  return { id, labels: ['Entity', 'Organization', 'Enterprise'], properties: { name, nameKey: `${name} ${id}` } };
};
const fund = (name: string): NodeDraft => {
  const id = `investor:${name}`;
  return { id, labels: ['Entity', 'Organization', 'Investor'], properties: { name, nameKey: `${name} ${id}` } };
};
const link = (type: string, from: string, to: string, properties: LinkDraft['properties'] = {}): LinkDraft => {
  return { type, from, to, key: `${from} ${to}`, properties: { confidence: 'CURATED', citations: [], ...properties } };
};
const controls = (from: string, to: string, share?: number) =>
  link('CONTROLS', `enterprise:${from}`, `enterprise:${to}`, share === undefined ? {} : { share, validFrom: '2020' });
const supplies = (from: string, to: string) =>
  link('SUPPLIES', `enterprise:${from}`, `enterprise:${to}`, { product: 'parts' });
const holds = (from: string, to: string, investedOn: string) =>
  link('INVESTED_IN', `investor:${from}`, `enterprise:${to}`, { investedOn });

const NAMES = ['a', 'b', 'c', 'd', 'x', 'y', 'r1', 'r2', 'r3', 'h1', 'h2', 'h3', 'middle', 'common', 'rare'];
const ROWS = {
  nodes: [...NAMES.map(firm), fund('one'), fund('two')],
  aliases: [],
  relationships: [
    // x holds 40 % of a; a, b, c hold each other in a circle that outsiders own a part of; b holds d.
    ...[controls('x', 'a', 40), controls('a', 'b', 80), controls('b', 'c', 50), controls('c', 'a', 50)],
    ...[controls('b', 'd', 25), controls('y', 'x')],
    // A circle that owns all of itself, and a firm of it.
    ...[controls('r1', 'r2', 100), controls('r2', 'r3', 100), controls('r3', 'r1', 100), controls('r3', 'd', 60)],
    ...[
      holds('one', 'h1', '2021-03'),
      holds('one', 'h2', '2023'),
      holds('two', 'h2', '2022'),
      holds('two', 'h3', '2022'),
    ],
    ...[supplies('h1', 'h2'), supplies('common', 'h1'), supplies('middle', 'h2'), supplies('common', 'middle')],
    supplies('rare', 'h1'),
  ],
};

/** The whole server on a throw-away store of a few made-up firms, or of other rows. */
export async function openMadeUp(rows: Draft = ROWS): Promise<TestApp & { readonly store: Credentials }> {
  const store = await openOwnStore('empty');
  const { uri, user, password } = store;
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  const target = { id: 'dataset:made-up', kind: 'TEST', isAuthored: true };
  await loadDraft(graph, target, rows, { now: new Date(0), say: () => undefined });
  await graph.close();
  const test = await openTestApp({ uri, user, password });
  return {
    ...test,
    store: { uri, user, password },
    close: async () => {
      await test.close();
      await store.close();
    },
  };
}
