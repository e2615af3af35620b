import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occupantsIn, toChainGraph } from '../../src/analyses/common/chain.js';
import { findOwners } from '../../src/analyses/common/concentration.js';
import type { ControlRow, FirmRow, Tier } from '../../src/analyses/common/facts.js';
import { toThresholds } from '../../src/analyses/common/thresholds.js';
import { countVerdicts, type Judgement, judge, type Verdict } from '../../src/analyses/common/verdict.js';

interface World {
  /** `a>b` is a segment that feeds another; `a` alone a segment. */
  readonly feeds: readonly string[];
  /** Segment, place and highest title of each firm. */
  readonly firms: readonly (readonly [string, string | null, (Tier | undefined)?])[];
  readonly controls?: readonly ControlRow[];
}

function chainOf({ feeds, firms }: World, nameOf = (id: string) => id) {
  const ids = [...new Set(feeds.flatMap((feed) => feed.split('>')))].sort();
  return toChainGraph({
    segments: ids.map((id) => ({
      id: nameOf(id),
      rank: id,
      required: true,
      feeds: feeds.flatMap((feed) => {
        const [from, to] = feed.split('>');
        return from === id && to ? [{ to: nameOf(to), confidence: 'CURATED' as const, citations: [] }] : [];
      }),
    })),
    firms: firms.map(([segment, place, tier], number): FirmRow => {
      return {
        id: nameOf(`f${number}`),
        segments: [nameOf(segment)],
        tiers: tier ? [tier] : [],
        titledOn: null,
        places: place ? [place] : [],
      };
    }),
    places: ['here', 'there'].map((id) => ({ id, above: [{ id, level: 'CITY', code: null }] })),
    published: [],
  });
}

function verdictsOf(
  world: World,
  thresholds = toThresholds({}),
  nameOf?: (id: string) => string,
): readonly Judgement[] {
  const chain = chainOf(world, nameOf);
  return judge({ chain, here: occupantsIn(chain, 'here'), owners: findOwners(world.controls ?? []) }, thresholds);
}

/** Four equal firms here and as many elsewhere: nothing fails. */
const strong = (segment: string) =>
  ['here', 'there'].flatMap((place) => [1, 2, 3, 4].map(() => [segment, place, 'SRDI_SME'] as const));
const elsewhere = (segment: string) => [1, 2, 3].map(() => [segment, 'there', 'SRDI_SME'] as const);
const one = (judgements: readonly Judgement[], segment: number) => judgements[segment] as Judgement;

describe('a segment of the chain a → b → c', () => {
  const feeds = ['a>b', 'b>c'];

  it('is BROKEN when it is missing between two that are here, and the witness is the pair and the way', () => {
    const b = one(verdictsOf({ feeds, firms: [...strong('a'), ...elsewhere('b'), ...strong('c')] }), 1);
    expect(b.verdict).toBe('BROKEN');
    expect(b.witness).toEqual({ from: 0, to: 2, via: [0, 1, 2] });
    expect(b.reasons.map(({ test }) => test)).toEqual(['PRESENCE', 'CUT']);
  });

  it('is MISSING when a way round it exists', () => {
    const world = {
      feeds: [...feeds, 'a>d', 'd>c'],
      firms: [...strong('a'), ...elsewhere('b'), ...strong('c'), ...strong('d')],
    };
    expect(one(verdictsOf(world), 1).verdict).toBe('MISSING');
  });

  it('is MISSING at either end, where it separates nobody', () => {
    const world = { feeds, firms: [...elsewhere('a'), ...strong('b'), ...elsewhere('c')] };
    expect(verdictsOf(world).map(({ verdict }) => verdict)).toEqual(['MISSING', 'COVERED', 'MISSING']);
  });

  it('is not said to be missing where fewer than three firms of it are known anywhere', () => {
    const b = one(verdictsOf({ feeds, firms: [...strong('a'), ['b', 'there'], ['b', 'there'], ...strong('c')] }), 1);
    expect(b.verdict).toBe('INSUFFICIENT_DATA');
    expect(b.reasons).toEqual([{ test: 'SEGMENT_COVERAGE', value: 2, threshold: 3 }]);
  });

  it('is not said to be missing in a region of which nothing is known', () => {
    const judgements = verdictsOf({ feeds, firms: [...elsewhere('a'), ...elsewhere('b'), ...elsewhere('c')] });
    expect(judgements.map(({ verdict }) => verdict)).toEqual(Array(3).fill('INSUFFICIENT_DATA'));
    expect(judgements[0]?.reasons[0]).toEqual({ test: 'REGION_COVERAGE', value: 0, threshold: 3 });
  });

  it.each<readonly [string, readonly Tier[], readonly string[]]>([
    ['one firm', ['LITTLE_GIANT'], ['FIRM_COUNT', 'HHI']],
    ['two equal firms', ['SRDI_SME', 'SRDI_SME'], ['HHI']],
    [
      'four equal firms of a low title',
      ['INNOVATIVE_SME', 'INNOVATIVE_SME', 'INNOVATIVE_SME', 'INNOVATIVE_SME'],
      ['TIER'],
    ],
    ['four equal firms', ['SRDI_SME', 'SRDI_SME', 'SRDI_SME', 'SRDI_SME'], []],
  ])('with %s here fails these tests', (_, tiers, tests) => {
    const firms = tiers.map((tier) => ['b', 'here', tier] as const);
    const b = one(verdictsOf({ feeds, firms: [...strong('a'), ...strong('c'), ...firms, ...elsewhere('b')] }), 1);
    expect(b.reasons.map(({ test }) => test)).toEqual(tests);
    expect(b.verdict).toBe(tests.length === 0 ? 'COVERED' : 'WEAK');
  });

  it('is WEAK where the region has far less of it than of the rest: LQ (8/72) / (80/208) = 0.311', () => {
    const many = Array.from({ length: 36 }, () => ['b', 'there', 'SRDI_SME'] as const);
    const rest = [1, 2, 3, 4].flatMap(() => [...strong('a'), ...strong('c')]);
    const b = one(verdictsOf({ feeds, firms: [...rest, ...many, ...strong('b').slice(0, 4)] }), 1);
    expect(b.locationQuotient).toBeCloseTo(8 / 72 / (80 / 208), 12);
    expect(b.reasons).toEqual([{ test: 'LOCATION_QUOTIENT', value: b.locationQuotient, threshold: 0.5 }]);
  });

  it('is WEAK with five suppliers of two owners, and both indexes are given', () => {
    const firms = [1, 2, 3, 4, 5].map(() => ['b', 'here', 'SRDI_SME'] as const);
    const controls = [0, 1, 2, 3, 4].map((n) => ({ controller: n < 3 ? 'A' : 'B', controlled: `f${n}`, share: 100 }));
    const b = one(
      verdictsOf({ feeds, firms: [...firms, ...strong('a'), ...strong('c'), ...elsewhere('b')], controls }),
      1,
    );
    expect([b.hhi, b.hhiConsolidated]).toEqual([expect.closeTo(0.2, 9), expect.closeTo(0.52, 9)]);
    expect(b.reasons).toEqual([{ test: 'HHI_CONSOLIDATED', value: b.hhiConsolidated, threshold: 0.25 }]);
  });

  it('is not held against it that nobody knows a title, or that all known firms are here', () => {
    const b = one(verdictsOf({ feeds, firms: [1, 2, 3, 4].map(() => ['b', 'here'] as const) }), 1);
    expect(b).toMatchObject({ verdict: 'COVERED', reasons: [], untested: ['LOCATION_QUOTIENT', 'TIER'] });
  });
});

describe('whatever the chain and its firms', () => {
  const segments = ['a', 'b', 'c', 'd'];
  const feed = fc.tuple(fc.constantFrom(...segments), fc.constantFrom(...segments)).map((pair) => pair.join('>'));
  const tier = fc.constantFrom<Tier>('INNOVATIVE_SME', 'SRDI_SME', 'LITTLE_GIANT');
  const worldOf = (tiers: fc.Arbitrary<Tier | undefined>) =>
    fc.record({
      feeds: fc.array(feed, { maxLength: 8 }).map((list) => [...segments, ...list]),
      firms: fc.array(fc.tuple(fc.constantFrom(...segments), fc.constantFrom('here', 'there'), tiers), {
        minLength: 6,
        maxLength: 40,
      }),
    });
  const ORDER: readonly Verdict[] = ['BROKEN', 'MISSING', 'WEAK', 'COVERED'];

  it('one more firm of equal weight and of its own never makes the verdict of its own segment worse', () => {
    fc.assert(
      fc.property(
        worldOf(fc.constantFrom<Tier | undefined>('POTENTIAL', undefined)),
        fc.array(fc.tuple(fc.nat(9), fc.nat(39)), { maxLength: 6 }),
        fc.constantFrom<Tier | undefined>('POTENTIAL', undefined),
        fc.constantFrom(...segments),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (bare, held, tier, segment, quotient) => {
          const thresholds = toThresholds({ minLocationQuotient: quotient, minCoverage: 1 });
          // Untitled firms and potential ones weigh the same; some are under common owners, the new one under none.
          const controls = held.map(([owner, firm]) => ({
            controller: `o${owner}`,
            controlled: `f${firm}`,
            share: 60,
          }));
          const world: World = {
            ...bare,
            controls: controls.filter(({ controlled }) => Number(controlled.slice(1)) < bare.firms.length),
          };
          const more: World = { ...world, firms: [...world.firms, [segment, 'here', tier]] };
          const [before, after] = [world, more].map(
            (each) => one(verdictsOf(each, thresholds), segments.indexOf(segment)).verdict,
          );
          if (before === 'INSUFFICIENT_DATA') return;
          expect(ORDER.indexOf(after as Verdict)).toBeGreaterThanOrEqual(ORDER.indexOf(before as Verdict));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('other ids give the same verdicts and figures', () => {
    fc.assert(
      fc.property(worldOf(tier), (world) => {
        const figures = ({ verdict, hhi, hhiConsolidated, locationQuotient }: Judgement) => ({
          verdict,
          hhi,
          hhiConsolidated,
          locationQuotient,
        });
        // Segments keep their places in the chain; the firms' ids turn round, so that every order by id does.
        const renamed = verdictsOf(world, toThresholds({}), (id) =>
          id.startsWith('f') ? `f${String(1000 - Number(id.slice(1)))}` : id,
        );
        expect(renamed.map(figures)).toEqual(verdictsOf(world).map(figures));
      }),
    );
  });

  it('the counts of the verdicts are those of the required segments', () => {
    fc.assert(
      fc.property(worldOf(tier), (world) => {
        const counts = countVerdicts(chainOf(world), verdictsOf(world));
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(segments.length);
      }),
    );
  });
});
