import { describe, expect, it } from 'vitest';
import { toChainGraph } from '../../src/analyses/common/chain.js';
import type { Confidence, RegionRow } from '../../src/analyses/common/facts.js';
import { atOnce } from '../../src/analyses/common/steps.js';
import { supplyLinkSteps } from '../../src/analyses/common/supplyLinks.js';
import type { BareLink } from '../../src/analyses/common/ways.js';
import { type MatchChain, matchSteps } from '../../src/analyses/match/shape.js';

const region = (id: string, level: string, code: string | null = null) => ({ id, level, code });
const nation = region('nation', 'NATION');
const province = region('province', 'PROVINCE');
const city = [region('city', 'CITY'), province, nation];
const neighbour = [region('neighbour', 'CITY'), province, nation];
const beijing = [region('haidian', 'DISTRICT'), region('beijing', 'PROVINCE', '110000'), nation];
const chaoyang = [region('chaoyang', 'DISTRICT'), region('beijing', 'PROVINCE', '110000'), nation];

interface Asked {
  readonly leader?: readonly RegionRow[];
  readonly suppliers?: Readonly<Record<string, readonly RegionRow[]>>;
  readonly supplies?: readonly (readonly [supplier: string, customer: string])[];
  readonly ties?: readonly BareLink[];
  readonly said?: Confidence;
}

/** A leader in the last of two segments, and firms in the first. */
function chainOf({ leader = city, suppliers = { supplier: city }, supplies = [], ties = [], said }: Asked): MatchChain {
  const standing = { leader, ...suppliers };
  const feeds = [{ to: 'last', confidence: 'EXPLICIT' as const, citations: [] }];
  const chain = toChainGraph({
    segments: [
      { id: 'first', rank: '1', required: true, feeds },
      { id: 'last', rank: '2', required: true, feeds: [] },
    ],
    firms: Object.keys(standing).map((id) => ({
      id,
      segments: [id === 'leader' ? 'last' : 'first'],
      tiers: [],
      titledOn: null,
      places: [`place of ${id}`],
    })),
    places: Object.entries(standing).map(([id, above]) => ({ id: `place of ${id}`, above: [...above] })),
    published: [],
  });
  const partners = supplies.map(([id, customer]) => ({ id, customers: [customer], suppliers: [] }));
  return {
    leaders: [{ id: 'leader', regions: [...leader] }],
    known: {
      chain,
      publishedOn: null,
      implied: new Map(said === undefined ? [] : [['supplier', new Map([['first', said]])]]),
    },
    supplies: { ...atOnce(supplyLinkSteps(chain, partners)), ties },
  };
}

const matchesOf = (asked: Asked, region: string | null = null, supplier: string | null = null) =>
  atOnce(matchSteps([chainOf(asked)], { region, supplier, first: 10 })).items;

function partsOf(asked: Asked) {
  const [item] = matchesOf(asked);
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
    expect(partsOf({ leader, suppliers: { supplier } }).values['PROXIMITY']).toBe(expected);
  });

  it('counts each common partner once, however many links lead to it, and shows the first way over each', () => {
    const { values, item } = partsOf({
      supplies: [
        ['m1', 'leader'],
        ['leader', 'm1'],
        ['supplier', 'm1'],
      ],
      ties: [
        { from: 'm2', kind: 'INVESTED_IN', to: 'leader' },
        { from: 'm2', kind: 'COOPERATES_WITH', to: 'leader' },
        { from: 'm2', kind: 'INVESTED_IN', to: 'supplier' },
        { from: 'm3', kind: 'INVESTED_IN', to: 'supplier' },
      ],
    });
    expect(values['SHARED_LINKS']).toBeCloseTo(2 / 3, 12);
    expect(item?.paths).toEqual([
      {
        nodes: ['leader', 'm1', 'supplier'],
        links: [
          { from: 'leader', kind: 'SUPPLIES', to: 'm1' },
          { from: 'supplier', kind: 'SUPPLIES', to: 'm1' },
        ],
      },
      {
        nodes: ['leader', 'm2', 'supplier'],
        links: [
          { from: 'm2', kind: 'COOPERATES_WITH', to: 'leader' },
          { from: 'm2', kind: 'INVESTED_IN', to: 'supplier' },
        ],
      },
    ]);
  });

  it.each([
    [undefined, 1],
    ['IMPLIED', 0.5],
    ['CURATED', 0],
    [null, null],
  ] as const)('counts a position that is said as %s as %s', (said, expected) => {
    expect(partsOf(said === undefined ? {} : { said }).values['EVIDENCE']).toBe(expected);
  });

  it('is none where a known supplier of the leader stands in the segment', () => {
    const suppliers = { supplier: city, other: city };
    expect(matchesOf({ suppliers })).toHaveLength(2);
    expect(matchesOf({ suppliers, supplies: [['other', 'leader']] })).toEqual([]);
  });

  it('is left out where the region or the supplier asked for is another', () => {
    const suppliers = { one: city, other: neighbour };
    const namesOf = (items: ReturnType<typeof matchesOf>) => items.map(({ supplier }) => supplier);
    expect(namesOf(matchesOf({ suppliers }, 'neighbour'))).toEqual(['other']);
    expect(namesOf(matchesOf({ suppliers }, null, 'one'))).toEqual(['one']);
    expect(namesOf(matchesOf({ suppliers }))).toEqual(['one', 'other']);
  });
});
