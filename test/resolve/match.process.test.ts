import { afterAll, beforeAll, expect, it } from 'vitest';
import { withCheckCharacter } from '../../src/api/uscc.js';
import type { Draft } from '../../src/data/load/draft.js';
import { loadDraft } from '../../src/data/load/load.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

/** Firms that do not exist, some of one name. */
const CODES = ['91440300MA5EXAMP1', '91440300MA5EXAMP2'].map((code) => withCheckCharacter(code.slice(0, 17)));
const FIRMS = [
  { id: 'enterprise:one', name: '凌垚精密', place: 'region:440300', uscc: CODES[0] },
  { id: 'enterprise:two', name: '凌垚精密', place: 'region:330100', uscc: undefined },
  { id: 'enterprise:three', name: '渥瀚新材料', place: 'region:330100', uscc: undefined },
];
const DRAFT: Draft = {
  nodes: [
    ...FIRMS.map(({ id, name, uscc }) => ({
      id,
      labels: ['Organization', 'Enterprise'],
      properties: { name, ...(uscc === undefined ? {} : { uscc }) },
    })),
    { id: 'region:440300', labels: ['Region'], properties: { name: '深圳市', code: '440300', level: 'CITY' } },
    { id: 'region:330100', labels: ['Region'], properties: { name: '杭州市', code: '330100', level: 'CITY' } },
  ],
  aliases: [],
  relationships: FIRMS.map(({ id, place }) => ({
    type: 'LOCATED_IN',
    from: id,
    to: place,
    key: '',
    properties: { basis: 'STATED', citations: [] },
  })),
};

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store);
  const target = { id: 'dataset:one', kind: 'TEST', isAuthored: true, origin: { name: 'one', file: '' } };
  await loadDraft(test.graph, target, DRAFT, { now: new Date(0), say: () => undefined });
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

const match = async (input: Readonly<Record<string, string | undefined>>) => {
  const { data, errors } = await test.ask(
    `query ($names: [MatchInput!]!) { match(names: $names) { candidates { node { id } score reasons } certain { id } } }`,
    { names: [input] },
  );
  expect(errors).toBeUndefined();
  return data.match[0];
};
const idsOf = ({ candidates }: { readonly candidates: readonly { readonly node: { readonly id: string } }[] }) =>
  candidates.map(({ node }) => node.id);

it('A credit code decides alone, whatever the name', async () => {
  expect(await match({ name: '渥瀚新材料', code: CODES[0]?.toLowerCase() })).toEqual({
    candidates: [{ node: { id: 'enterprise:one' }, score: 1, reasons: ['SAME_CODE'] }],
    certain: { id: 'enterprise:one' },
  });
});

it('A code that nobody has leaves out whoever has another', async () => {
  const answer = await match({ name: '凌垚精密', code: CODES[1] });
  expect(idsOf(answer)).toEqual(['enterprise:two']);
});

it('Of two firms of one name neither is certain, and a region tells them apart', async () => {
  const both = await match({ name: '凌垚精密有限公司' });
  expect(idsOf(both).sort()).toEqual(['enterprise:one', 'enterprise:two']);
  expect(both.certain).toBeNull();
  expect(both.candidates[0].reasons).toContain('OTHER_FITS');
  expect((await match({ name: '凌垚精密有限公司', region: '杭州' })).certain).toEqual({ id: 'enterprise:two' });
  expect((await match({ name: '凌垚精密有限公司', region: '440300' })).certain).toEqual({ id: 'enterprise:one' });
});
