import { describe, expect, it } from 'vitest';
import type { Synergy } from '../../src/analyses/common/facts.js';
import { atOnce } from '../../src/analyses/common/steps.js';
import type { MatchRows } from '../../src/analyses/match/queries.js';
import { matchSteps } from '../../src/analyses/match/shape.js';

const region = (id: string, level: string, code: string | null = null) => ({ id, level, code });
const nation = region('nation', 'NATION');
const province = region('province', 'PROVINCE');
const city = [region('city', 'CITY'), province, nation];
const neighbour = [region('neighbour', 'CITY'), province, nation];
const beijing = [region('haidian', 'DISTRICT'), region('beijing', 'PROVINCE', '110000'), nation];
const chaoyang = [region('chaoyang', 'DISTRICT'), region('beijing', 'PROVINCE', '110000'), nation];

type Regions = MatchRows['leaders'][number]['regions'];
const firm = (supplier: string, regions: Regions, confidence: 'EXPLICIT' | 'IMPLIED' | 'CURATED' = 'EXPLICIT') => ({
  supplier,
  regions,
  tiers: [],
  titledOn: null,
  positions: [{ leader: 'leader', segment: 'segment', confidence }],
});
const link = (from: string, to: string): Synergy => ({
  from,
  to,
  kind: 'SUPPLIES',
  product: null,
  confidence: 'EXPLICIT',
  citations: [],
});
const shared = (middle: string) => ({
  leader: 'leader',
  middle,
  firm: 'supplier',
  links: [link(middle, 'leader'), link('supplier', middle)],
});

function partsOf(leader: Regions, supplier: Regions, ways: MatchRows['shared'] = [], confidence?: 'IMPLIED') {
  const rows: MatchRows = {
    suppliers: [firm('supplier', supplier, confidence)],
    leaders: [{ id: 'leader', regions: leader }],
    shared: ways,
    published: [],
  };
  const [item] = atOnce(matchSteps(rows, { region: null, first: 10 })).items;
  return { item, values: Object.fromEntries(item?.parts.map(({ name, value }) => [name, value]) ?? []) };
}

describe('a match of a leader and a supplier', () => {
  it.each([
    ['in one city', city, city, 1],
    ['in two cities of a province', city, neighbour, 0.5],
    ['in two districts of Beijing, a city that is a province', beijing, chaoyang, 1],
    ['in one country only', city, beijing, 0],
    ['one of them nobody knows where', city, [], null],
  ])('%s is that near', (_, leader, supplier, expected) => {
    expect(partsOf(leader, supplier).values['PROXIMITY']).toBe(expected);
  });

  it('counts each common partner once, however many links lead to it, and shows the way', () => {
    const { values, item } = partsOf(city, city, [shared('m1'), shared('m1'), shared('m2')]);
    expect(values['SHARED_LINKS']).toBeCloseTo(2 / 3, 12);
    expect(item?.paths.map(({ nodes }) => nodes)).toEqual([
      ['leader', 'm1', 'supplier'],
      ['leader', 'm2', 'supplier'],
    ]);
  });

  it('counts an implied position half', () => {
    expect(partsOf(city, city, [], 'IMPLIED').values['EVIDENCE']).toBe(0.5);
  });

  it('is left out where the region asked for is another', () => {
    const rows: MatchRows = {
      suppliers: [firm('one', city), firm('other', neighbour)],
      leaders: [{ id: 'leader', regions: city }],
      shared: [],
      published: [],
    };
    expect(atOnce(matchSteps(rows, { region: 'neighbour', first: 10 })).items.map(({ supplier }) => supplier)).toEqual([
      'other',
    ]);
    expect(atOnce(matchSteps(rows, { region: null, first: 10 })).items.map(({ supplier }) => supplier)).toEqual([
      'one',
      'other',
    ]);
  });
});
