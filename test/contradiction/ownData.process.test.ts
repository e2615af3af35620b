import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import type { Draft } from '../../src/data/load/draft.js';
import { loadDraft, removeAlone } from '../../src/data/load/load.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const options = { now: new Date(0), say: () => undefined };
const dataset = (slug: string, isAuthored = false) => ({ id: `dataset:${slug}`, kind: 'IMPORT', isAuthored });
const FIRM = 'enterprise:contradicted';
/** What a source says of the firm: when it was founded, listed and named a champion, and where it is registered. */
function stating(slug: string, said: { founded: string; listed: string; granted: string; region: string }): Draft {
  const cited = { citations: [`citation:${slug}`], confidence: 'EXPLICIT' };
  return {
    nodes: [
      { id: `source:${slug}`, labels: ['Source'], properties: { name: slug, title: slug } },
      { id: `citation:${slug}`, labels: ['Citation'], properties: { quote: slug } },
      {
        id: FIRM,
        labels: ['Organization', 'Enterprise'],
        properties: { name: '甲子矛盾试验有限公司', foundedOn: said.founded, citations: cited.citations },
      },
      { id: 'region:a', labels: ['Region'], properties: { name: '甲市', level: 'CITY' } },
      { id: 'region:b', labels: ['Region'], properties: { name: '乙市', level: 'CITY' } },
      { id: 'region:a-1', labels: ['Region'], properties: { name: '甲市一区', level: 'DISTRICT' } },
      { id: `listing:${slug}`, labels: ['Listing'], properties: { ...cited, board: 'STAR', listedOn: said.listed } },
      {
        id: `recognition:${slug}`,
        labels: ['Recognition'],
        properties: { ...cited, tier: 'CHAMPION', level: 'NATIONAL', batch: '3', grantedOn: said.granted },
      },
    ],
    aliases: [],
    relationships: [
      { type: 'FROM', from: `citation:${slug}`, to: `source:${slug}`, key: '', properties: {} },
      { type: 'PART_OF', from: 'region:a-1', to: 'region:a', key: '', properties: {} },
      { type: 'LISTED_AS', from: FIRM, to: `listing:${slug}`, key: '', properties: cited },
      { type: 'RECOGNIZED_AS', from: FIRM, to: `recognition:${slug}`, key: '', properties: cited },
      { type: 'LOCATED_IN', from: FIRM, to: said.region, key: '', properties: { ...cited, basis: 'REGISTERED' } },
    ],
  };
}

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store, 60_000);
  const first = { founded: '2015-03-26', listed: '2022-05', granted: '2021-11', region: 'region:a' };
  await loadDraft(test.graph, dataset('one', true), stating('one', first), options);
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

const SIDES = 'rule reason factId dataset { id } fact { dataset { id } citations { quote } }';
async function found() {
  const { data, errors } = await test.ask(
    `{ enterprise(by: { id: "${FIRM}" }) { listings { dataset { id } contradicts { ${SIDES} } } recognitions { dataset { id } contradicts { ${SIDES} } } locations { dataset { id } contradicts { ${SIDES} } } statements(property: "foundedOn") { value dataset { id } contradicts { value dataset { id } citations { quote } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.enterprise;
}
const ofOne = (list: readonly { dataset: { id: string }; contradicts: object[] }[]) =>
  list.find((each) => each.dataset.id === 'dataset:one')?.contradicts;
const theOther = (rule: string) => [
  expect.objectContaining({
    rule,
    dataset: null,
    fact: { dataset: { id: 'dataset:two' }, citations: [{ quote: 'two' }] },
  }),
];

describe('data of one\u2019s own that states another value of what has but one', () => {
  it('stands beside the first source by rule, and leaves nothing behind when it is removed', async () => {
    const before = await contentHashOf(test.graph);
    const other = { founded: '2016', listed: '2023-01', granted: '2021-12', region: 'region:b' };
    await loadDraft(test.graph, dataset('two'), stating('two', other), options);
    const enterprise = await found();
    expect(ofOne(enterprise.listings)).toEqual(theOther('LISTED_ON'));
    expect(ofOne(enterprise.recognitions)).toEqual(theOther('GRANTED_ON'));
    expect(ofOne(enterprise.locations)).toEqual(theOther('REGISTERED_IN'));
    expect(ofOne(enterprise.statements)).toEqual([
      { value: ['2016'], dataset: { id: 'dataset:two' }, citations: [{ quote: 'two' }] },
    ]);
    await removeAlone(test.graph, dataset('two'), options);
    const alone = await found();
    for (const list of [alone.listings, alone.recognitions, alone.locations, alone.statements]) {
      expect(list).toEqual([expect.objectContaining({ contradicts: [] })]);
    }
    expect(await contentHashOf(test.graph)).toBe(before);
  });

  it('does not contradict a day by its year, a place by a part of it, or a title by one of another batch', async () => {
    const rough = { founded: '2015', listed: '2022', granted: '2021', region: 'region:a-1' };
    await loadDraft(test.graph, dataset('rough'), stating('rough', rough), options);
    const enterprise = await found();
    for (const list of [enterprise.listings, enterprise.recognitions, enterprise.locations, enterprise.statements]) {
      expect(list).toHaveLength(2);
      for (const { contradicts } of list) expect(contradicts).toEqual([]);
    }
    await removeAlone(test.graph, dataset('rough'), options);
  });
});

describe('a contradiction that a data set holds', () => {
  it('goes with it, and with the next load that does not say it any more', async () => {
    const said = { founded: '2015', listed: '2022', granted: '2021', region: 'region:a' };
    const facts = stating('three', said);
    const contradiction = {
      id: 'contradiction:sample',
      labels: ['Contradiction'],
      properties: { one: 'listing:three', other: 'recognition:three', reason: '样例', citations: ['citation:three'] },
    };
    const count = async () => (await test.ask('{ contradictions { totalCount } }')).data.contradictions.totalCount;
    await loadDraft(test.graph, dataset('three'), { ...facts, nodes: [...facts.nodes, contradiction] }, options);
    expect(await count()).toBe(1);
    await loadDraft(test.graph, dataset('three'), facts, options);
    expect(await count()).toBe(0);
    await loadDraft(test.graph, dataset('three'), { ...facts, nodes: [...facts.nodes, contradiction] }, options);
    expect(await count()).toBe(1);
    await removeAlone(test.graph, dataset('three'), options);
    expect(await count()).toBe(0);
  });
});
