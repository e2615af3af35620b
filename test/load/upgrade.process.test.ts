import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Draft } from '../../src/data/load/draft.js';
import { loadDraft, removeAlone } from '../../src/data/load/load.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { contentOf } from './content.js';

const [FIRM, FUND] = ['enterprise:firm', 'investor:fund'];
const SEED: Draft = {
  nodes: [
    { id: FIRM, labels: ['Organization', 'Enterprise'], properties: { name: '甲试验', citations: ['citation:c'] } },
    { id: 'source:s', labels: ['Source'], properties: { name: '文献', title: '文献' } },
    { id: 'citation:c', labels: ['Citation'], properties: { quote: '甲试验', citations: [] } },
  ],
  aliases: [
    { owner: FIRM, value: '甲试验有限公司', kind: 'FULL' },
    { owner: 'source:s', value: '文献', kind: 'NAME' },
  ],
  relationships: [{ type: 'FROM', from: 'citation:c', to: 'source:s', key: '', properties: {} }],
};
const TABLE: Draft = {
  nodes: [
    { id: FIRM, labels: ['Organization', 'Investor'], properties: { name: '甲试验' } },
    { id: FUND, labels: ['Organization', 'Investor'], properties: { name: '试验基金' } },
  ],
  aliases: [],
  relationships: [
    { type: 'INVESTED_IN', from: FUND, to: FIRM, key: 'A', properties: { confidence: 'EXPLICIT', citations: [] } },
  ],
};
const seed = { id: 'dataset:seed', kind: 'SEED', isAuthored: true };
const table = { id: 'dataset:investments-t', kind: 'INVESTMENTS', isAuthored: false };
const options = { now: new Date(0), say: () => undefined };

/** What the last version that knew no records wrote of the same: owners at nodes and names, roles by data set, facts without ids. */
const AS_BEFORE = [
  `MATCH (record:Record)-[:DESCRIBES]->(entity)
   WITH entity, record ORDER BY record.isAuthored DESC
   WITH entity, collect(record) AS records
   SET entity.dataset = records[0].dataset, entity.stamp = 'old'
   WITH entity, records
   UNWIND records AS record
   MATCH (dataset:Dataset {id: record.dataset})
   FOREACH (role IN [label IN record.labels WHERE label <> 'Organization'] |
     MERGE (dataset)-[:GIVES_ROLE {role: role, dataset: record.dataset, stamp: 'old'}]->(entity))`,
  'MATCH (record:Record) DETACH DELETE record',
  "MATCH (entity)-[link:HAS_ALIAS]->(name) SET link.dataset = entity.dataset, name.dataset = entity.dataset, name.stamp = 'old'",
  "MATCH ()-[fact]->() WHERE fact.factId IS NOT NULL SET fact.factId = null, fact.stamp = 'old', fact.key = split(fact.key, ' ')[0]",
  "MATCH (dataset:Dataset) SET dataset.layout = null, dataset.hash = 'old'",
];

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store);
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

it('A store of the version before records is brought to this one, with everything that it held', async () => {
  await loadDraft(test.graph, seed, SEED, options);
  await loadDraft(test.graph, table, TABLE, options);
  const whole = await contentOf(test.graph);
  for (const text of AS_BEFORE) await test.graph.write([[{ name: 'before', text }, {}]]);
  expect(await contentOf(test.graph)).not.toEqual(whole);
  await loadDraft(test.graph, seed, SEED, options);
  const roles = await test.ask(
    `{ firm: enterprise(by: { id: "${FIRM}" }) { id } investor(by: { id: "${FIRM}" }) { id } }`,
  );
  expect(roles.data).toEqual({ firm: { id: FIRM }, investor: { id: FIRM } });
  await loadDraft(test.graph, table, TABLE, options);
  expect(await contentOf(test.graph)).toEqual(whole);
});

it('and a table of it can be undone without loading it again', async () => {
  for (const text of AS_BEFORE) await test.graph.write([[{ name: 'before', text }, {}]]);
  await removeAlone(test.graph, table, options);
  const { data } = await test.ask(
    `{ firm: enterprise(by: { id: "${FIRM}" }) { id } investor(by: { id: "${FUND}" }) { id } }`,
  );
  expect(data).toEqual({ firm: { id: FIRM }, investor: null });
});
