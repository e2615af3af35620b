import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDraft } from '../../src/data/load/load.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const NAMES = {
  kleiner: 'Kleiner Perkins Caufield & Byers',
  perkins: 'Perkins Shiyan',
  perkinson: 'Perkinson Shiyan',
  russian: 'ООО Испытание',
  greek: 'Δοκιμή Αθηνών',
  french: 'Société Générale d’Épreuve',
  mixed: '影石创新（Insta360）',
  lidar: '速腾聚创 RoboSense',
  car: '比亚迪',
  scooter: '雅迪',
  bank: '廈門試驗銀行',
  green: '绿地试验',
  county: '单县试验食品',
  city: '深圳试验',
};

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store);
  const nodes = Object.entries(NAMES).map(([word, name]) => {
    return { id: `enterprise:${word}`, labels: ['Organization', 'Enterprise'], properties: { name, citations: [] } };
  });
  const target = { id: 'dataset:words', kind: 'DEMO', isAuthored: true };
  await loadDraft(
    test.graph,
    target,
    { nodes, aliases: [], relationships: [] },
    { now: new Date(), say: () => undefined },
  );
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

const search = async (query: string): Promise<readonly string[]> => {
  const { data, errors } = await test.ask(
    'query ($query: String!) { search(query: $query, first: 10) { nodes { id } } }',
    {
      query,
    },
  );
  expect(errors).toBeUndefined();
  return data.search.nodes.map(({ id }: { readonly id: string }) => id.slice('enterprise:'.length));
};

describe('a search', () => {
  it('finds a word anywhere in a name, before names that only begin with it', async () => {
    const found = await search('Perkins');
    expect(found.slice(0, 2).toSorted()).toEqual(['kleiner', 'perkins']);
    expect(found[2]).toBe('perkinson');
  });

  it.each([
    ['Byers', 'kleiner'],
    ['Caufield Byers', 'kleiner'],
    ['byers kleiner', 'kleiner'],
    ['Испытание', 'russian'],
    ['испытан', 'russian'],
    ['Αθηνών', 'greek'],
    ['αθηνων', 'greek'],
    ['generale', 'french'],
    ['Épreuve', 'french'],
    ['insta360', 'mixed'],
    ['RoboSense', 'lidar'],
  ])('finds the words %s in %s', async (query, id) => {
    expect((await search(query))[0]).toBe(id);
  });

  it.each([
    ['roboS', 'lidar'],
    ['robosnese', 'lidar'],
    ['robosence', 'lidar'],
    ['Perkims Caufield', 'kleiner'],
    ['Исптыание', 'russian'],
    ['xiamneshiyanyinhang', 'bank'],
    ['比雅迪', 'car'],
  ])('forgives one slip: %s finds %s first', async (query, id) => {
    expect((await search(query))[0]).toBe(id);
  });

  it.each([
    ['xiamenshiyan', 'bank'],
    ['xmsyyh', 'bank'],
    ['ｓｈｅｎｚｈｅｎ', 'city'],
    ['shēnzhèn', 'city'],
    ['lüdi', 'green'],
    ['lvdi', 'green'],
    ['ludi', 'green'],
    ['lyudi', 'green'],
    ['shanxianshiyan', 'county'],
  ])('finds the pinyin %s of %s', async (query, id) => {
    expect((await search(query))[0]).toBe(id);
  });

  it.each(['AND', 'OR NOT', 'a AND b', 'words:perkins', 'per*', '~1', 'Perkins^4 (', 'x/y'])(
    'takes %s for plain text',
    async (query) => {
      const { errors } = await test.ask('query ($query: String!) { search(query: $query) { totalCount } }', { query });
      for (const { extensions } of errors ?? []) expect(extensions['code']).toBe('BAD_USER_INPUT');
    },
  );
});
