import { describe, expect, it } from 'vitest';
import { type TargetFacts, targetSteps } from '../../src/analyses/candidate/shape.js';
import { toWeights } from '../../src/analyses/candidate/weights.js';
import { toChainGraph } from '../../src/analyses/common/chain.js';
import { findOwners } from '../../src/analyses/common/concentration.js';
import type { AskedRegion, Tier } from '../../src/analyses/common/facts.js';
import { atOnce } from '../../src/analyses/common/steps.js';
import { supplyLinkSteps } from '../../src/analyses/common/supplyLinks.js';
import type { BareLink } from '../../src/analyses/common/ways.js';

const said = { confidence: 'EXPLICIT' as const, citations: ['citation:1'] };
const province = { id: 'region:province', level: 'PROVINCE', code: null };
const here = { id: 'region:here', level: 'CITY', code: null, above: ['region:here', 'region:province'] };
const there = { id: 'region:there', level: 'CITY', code: null };
const firm = (id: string, segment: string, place: { readonly id: string } | null, tiers: readonly Tier[] = []) => ({
  id,
  segments: [segment],
  tiers: [...tiers],
  titledOn: null,
  places: place ? [place.id] : [],
});
const sells = (id: string, ...customers: string[]) => ({ id, customers, suppliers: [] });
const step = ({ from, to, kind }: BareLink) => [from, kind, to];

/** a → b → c: b is missing here and stands at three firms there; a and c have four firms here each. */
const chain = toChainGraph({
  segments: ['a', 'b', 'c'].map((id, index, all) => ({
    id,
    rank: id,
    required: true,
    feeds: all.slice(index + 1, index + 2).map((to) => ({ to, ...said })),
  })),
  firms: [
    ...['a1', 'a2', 'a3', 'a4'].map((id) => firm(id, 'a', here)),
    ...['c1', 'c2', 'c3', 'c4'].map((id) => firm(id, 'c', here)),
    firm('near', 'b', there, ['LITTLE_GIANT']),
    firm('far', 'b', there),
    firm('funded', 'b', there, ['CHAMPION']),
    firm('nowhere', 'b', null),
    firm('wider', 'b', province),
  ],
  places: [here, there, province].map(({ id, level, code }) => ({ id, above: [{ id, level, code }] })),
  published: [],
});
const facts: TargetFacts = {
  known: { chain, owners: findOwners([]), branches: new Map([['funded', new Set([here.id])]]) },
  leaders: [{ id: 'c1', chain: 'chain', isHere: true, ...said }],
  supplies: atOnce(supplyLinkSteps(chain, [sells('near', 'c1'), sells('far', 'middle'), sells('middle', 'c1')])),
  capital: {
    holdings: [
      { id: 'fund-here', held: ['funded'] },
      { id: 'partner', held: ['far'] },
    ],
    funds: [{ id: 'fund-here', kind: null, isBased: true, leads: null }],
    beside: [{ partner: 'partner', fund: 'fund-here', shared: 'c2' }],
  },
};
const targetsOf = (region: AskedRegion, first: number, weights = toWeights(null)) =>
  atOnce(targetSteps(facts, { region, first, upTo: first, weights }));
const targets = (first: number, weights = toWeights(null)) => targetsOf(here, first, weights);
const candidate = (id: string) => targets(10).candidates.find(({ enterprise }) => enterprise === id);
const valuesOf = (id: string) => candidate(id)?.parts.map(({ value }) => value);

describe('targets for a region that lacks the middle of its chain', () => {
  it('are the firms that a source places elsewhere; those known only by their province may be here already', () => {
    expect(
      targets(10)
        .candidates.map(({ enterprise }) => enterprise)
        .sort(),
    ).toEqual(['far', 'funded', 'near']);
  });

  it.each([
    // SEVERITY, PULL, CAPITAL, TIER, PRESENCE, CROWDING
    ['near', 'one link from a leader', [1, 1, 0, 0.75, 0, 0]],
    [
      'far',
      'two links from a leader, and an investor that has invested beside a fund from here',
      [1, 0.5, 0.5, null, 0, 0],
    ],
    ['funded', 'an investor from here, and a subsidiary here', [1, 0, 1, 1, 1, 0]],
  ])('%s has %s', (id, _, values) => {
    expect(valuesOf(id)).toEqual(values);
  });

  it('each show the way behind their reasons, in the direction in which it is stored', () => {
    expect(candidate('near')?.paths.map(({ links }) => links.map(step))).toEqual([[['near', 'SUPPLIES', 'c1']]]);
    expect(candidate('far')?.paths.map(({ nodes }) => nodes)).toEqual([
      ['far', 'middle', 'c1'],
      ['far', 'partner', 'c2', 'fund-here'],
    ]);
    expect(candidate('far')?.paths[1]?.links.map(step)).toEqual([
      ['partner', 'INVESTED_IN', 'far'],
      ['partner', 'INVESTED_IN', 'c2'],
      ['fund-here', 'INVESTED_IN', 'c2'],
    ]);
  });

  it('have the score that their parts add up to', () => {
    expect(candidate('near')?.score).toBeCloseTo(0.35 + 0.2 + 0.15 * 0.75, 12);
    expect(candidate('funded')?.score).toBeCloseTo(0.35 + 0.2 + 0.15 - 0.05, 12);
  });

  it('change the verdicts as the rule says: one firm makes BROKEN weak, three of middling titles still are', () => {
    const counts = (list: readonly { readonly verdict: string; readonly count: number }[]) =>
      Object.fromEntries(list.filter(({ count }) => count > 0).map(({ verdict, count }) => [verdict, count]));
    const { before, after, chosen } = targets(1);
    expect(counts(before)).toEqual({ BROKEN: 1, COVERED: 2 });
    expect(counts(after)).toEqual({ WEAK: 1, COVERED: 2 });
    expect(chosen.map(({ enterprise, closes, covered }) => [enterprise, closes, covered])).toEqual([
      [targets(1).candidates[0]?.enterprise, ['b'], 0.5],
    ]);
  });

  it('are counted once each in the set, and the second for the gap adds half of the first', () => {
    expect(targets(10).chosen.map(({ covered }) => covered)).toEqual([0.5, 0.75, 0.875]);
    expect(targets(10).chosen.map(({ closes }) => closes)).toEqual([['b'], [], []]);
  });

  it('follow the weights that are asked for', () => {
    const tierOnly = toWeights({ severity: 0, pull: 0, capital: 0, tier: 1, presence: 0, crowding: 0 });
    expect(targets(3, tierOnly).candidates.map(({ enterprise, score }) => [enterprise, score])).toEqual([
      ['funded', 1],
      ['near', 0.75],
      ['far', 0],
    ]);
  });

  it('are none in a region where the chain is unknown', () => {
    const nowhere = { id: 'region:nowhere', level: 'CITY', code: null, above: ['region:nowhere'] };
    const { candidates, chosen, before } = targetsOf(nowhere, 10);
    expect([candidates, chosen]).toEqual([[], []]);
    expect(before).toContainEqual({ verdict: 'INSUFFICIENT_DATA', count: 3 });
  });
});
