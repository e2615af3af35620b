import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDraft } from '../../src/data/load/load.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

/** More than are ranked of any one way to match. */
const CHAINS = 450;

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store);
  const nodes = [
    ...Array.from({ length: CHAINS }, (_, at) => ({
      id: `chain:${at}`,
      labels: ['Chain'],
      properties: { name: `试验${at}`, citations: [] },
    })),
    {
      id: 'enterprise:one',
      labels: ['Organization', 'Enterprise'],
      properties: { name: '试验子丑寅卯辰巳午未申酉戌亥', citations: [] },
    },
    { id: 'investor:one', labels: ['Organization', 'Investor'], properties: { name: '试验基金甲', citations: [] } },
  ];
  const aliases = [
    { owner: 'enterprise:one', value: '试验简称一二三四五六七', kind: 'SHORT' },
    { owner: 'investor:one', value: 'Shiyan Capital of the East', kind: 'ENGLISH' },
  ];
  const target = { id: 'dataset:kinds', kind: 'DEMO', isAuthored: true };
  await loadDraft(test.graph, target, { nodes, aliases, relationships: [] }, { now: new Date(), say: () => undefined });
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

it.each([
  ['试验', 'ENTERPRISE', 'enterprise:one'],
  ['试', 'ENTERPRISE', 'enterprise:one'],
  ['shiyan', 'ENTERPRISE', 'enterprise:one'],
  ['sy', 'ENTERPRISE', 'enterprise:one'],
  ['试验', 'INVESTOR', 'investor:one'],
  ['Shiyan', 'INVESTOR', 'investor:one'],
])(
  'a search for %s among kinds of which few are called so finds them, whatever else is called so (%s)',
  async (query, kind, id) => {
    const asked =
      'query ($query: String!, $kinds: [EntityKind!]) { search(query: $query, kinds: $kinds) { nodes { id } } }';
    const { data, errors } = await test.ask(asked, { query, kinds: [kind] });
    expect(errors).toBeUndefined();
    expect(data.search.nodes).toEqual([{ id }]);
  },
);
