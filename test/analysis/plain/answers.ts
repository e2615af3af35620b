import { expect } from 'vitest';
import { bottlenecks } from '../../demo/rule.js';
import { ABOVE, type Firm, SEGMENTS, type World } from './world.js';

/** A city and a province. */
export const REGIONS = ['region:c0', 'region:p1'];

interface AskedVerdict {
  readonly segment: { readonly id: string };
  readonly verdict: string;
}

const WEIGHTS: Readonly<Record<string, number>> = { SRDI_SME: 2, LITTLE_GIANT: 3, CHAMPION: 4 };
const SEVERITY: Readonly<Record<string, number>> = { BROKEN: 1, MISSING: 0.8, WEAK: 0.4 };

const weightOf = ({ tier }: Firm) => WEIGHTS[tier ?? ''] ?? 1;
const isWithin = (place: string, region: string) => ABOVE[place]?.includes(region) ?? false;
const isIn = ({ places }: Firm, region: string) => places.some((place) => isWithin(place, region));
const mayBeIn = ({ places }: Firm, region: string) => places.every((place) => isWithin(region, place));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const idsOf = (firms: readonly Firm[]) => firms.map(({ id }) => ({ id }));

/** What the analyses say of a region by their published rules, counted the slow and plain way; which segments are gaps is taken as they say it. */
export function answersOf(world: World, region: string, verdicts: readonly AskedVerdict[]) {
  const firms = world.firms.filter(({ segments }) => segments.length > 0);
  const at = (segment: string) => firms.filter(({ segments }) => segments.includes(segment));
  const here = (segment: string) => at(segment).filter((firm) => isIn(firm, region));
  const ranked = (some: readonly Firm[]) =>
    some.toSorted((one, other) => weightOf(other) - weightOf(one) || (one.id < other.id ? -1 : 1));
  const verdictOf = new Map(verdicts.map(({ segment, verdict }) => [segment.id, verdict]));
  const owner = (id: string): string => {
    const above = world.controls.find(([, controlled]) => controlled === id);
    return above ? owner(above[0]) : id;
  };
  const hhiOf = (some: readonly Firm[], nameOf: (id: string) => string) => {
    const total = sum(some.map(weightOf));
    const names = [...new Set(some.map(({ id }) => nameOf(id)))];
    const parts = names.map((name) => sum(some.filter(({ id }) => nameOf(id) === name).map(weightOf)));
    return some.length === 0 ? null : expect.closeTo(sum(parts.map((part) => (part / total) ** 2)), 9);
  };
  const gaps = SEGMENTS.filter((segment) => (SEVERITY[verdictOf.get(segment) ?? ''] ?? 0) > 0);
  const elsewhere = firms.filter((firm) => !isIn(firm, region) && !mayBeIn(firm, region));
  return {
    map: SEGMENTS.map((segment) => ({
      segment: { id: segment },
      total: at(segment).length,
      inRegion: here(segment).length,
      certified: here(segment).filter(({ tier }) => tier !== null).length,
      top: idsOf(ranked(here(segment))),
      leaders: idsOf(ranked(at(segment)).filter(({ id }) => world.leaders.includes(id))),
    })),
    gaps: SEGMENTS.map((segment) => ({
      segment: { id: segment },
      verdict: verdictOf.get(segment),
      firmCount: here(segment).length,
      firmCountNationwide: at(segment).length,
      hhi: hhiOf(here(segment), (id) => id),
      hhiConsolidated: hhiOf(here(segment), owner),
      controllerCount: here(segment).length === 0 ? null : new Set(here(segment).map(({ id }) => owner(id))).size,
    })),
    supplied: SEGMENTS.map((segment) => ({ segment: { id: segment }, fillability: fillability(segment) })),
    targets: new Map(
      elsewhere
        .map((firm) => [firm, gaps.filter((segment) => firm.segments.includes(segment))] as const)
        .filter(([, filled]) => filled.length > 0)
        .map(([firm, filled]) => [firm.id, targetParts(firm, filled)]),
    ),
    bottlenecks: bottlenecksOf(world, firms),
    capitalPaths: capitalWays().toSorted(),
    matches: matchPlaces(),
    compared: SEGMENTS.map((segment) => ({
      segment: { id: segment },
      cells: REGIONS.map((one) => ({
        region: { id: one },
        known: at(segment).filter((firm) => isIn(firm, one)).length,
      })),
    })),
  };

  /** ω by the supplies between firms: of a missing segment alone. */
  function fillability(segment: string) {
    if (!['MISSING', 'BROKEN'].includes(verdictOf.get(segment) ?? '')) return null;
    const segmentsOf = (id: string) => firms.find((firm) => firm.id === id)?.segments ?? [];
    const pairs = world.supplies.flatMap(([from, to]) =>
      segmentsOf(from).flatMap((one) => segmentsOf(to).map((other) => [one, other] as const)),
    );
    const all = (one: string) => pairs.filter(([from, to]) => from === one || to === one).length;
    const phi = (other: string) => {
      const between = pairs.filter(([from, to]) => [`${from} ${to}`, `${to} ${from}`].includes(`${segment} ${other}`));
      const greater = Math.max(all(segment), all(other));
      return greater === 0 ? 0 : between.length / greater;
    };
    const others = SEGMENTS.filter((other) => other !== segment);
    const near = sum(others.map(phi));
    const present = sum(others.filter((other) => here(other).length > 0).map(phi));
    return near === 0 ? null : expect.closeTo(present / near, 9);
  }

  function targetParts(firm: Firm, filled: readonly string[]) {
    const severity = (segment: string) => SEVERITY[verdictOf.get(segment) ?? ''] ?? 0;
    const gravest = filled.toSorted((one, other) => severity(other) - severity(one))[0] as string;
    const crowd = here(gravest).length;
    return {
      SEVERITY: severity(gravest),
      PULL: pullOf(firm.id),
      CAPITAL: capitalOf(firm.id),
      TIER: firm.tier === null ? null : weightOf(firm) / 4,
      PRESENCE: isPresent(firm) ? 1 : 0,
      CROWDING: crowd / (1 + crowd),
    };
  }

  function pullOf(id: string): number {
    const nearby = world.leaders.filter((leader) =>
      world.firms.some((firm) => firm.id === leader && isIn(firm, region)),
    );
    const told = toldSupplies(world, firms);
    const partnersOf = (one: string) =>
      told.filter((ends) => ends.includes(one)).flatMap((ends) => ends.filter((end) => end !== one));
    if (nearby.some((leader) => partnersOf(leader).includes(id))) return 1;
    const isFar = nearby.some(
      (leader) => leader !== id && partnersOf(leader).some((middle) => partnersOf(middle).includes(id)),
    );
    const isBeside = nearby.length > 0 && world.leaders.includes(id) && !nearby.includes(id);
    return isFar || isBeside ? 0.5 : 0;
  }

  /** Of every leader, segment and firm: the common partners. Each segment feeds the next, and all are required. */
  function matchPlaces(): readonly string[] {
    const segmentsOf = (id: string) => firms.find((firm) => firm.id === id)?.segments ?? [];
    const partnersOf = (id: string) =>
      [...world.supplies, ...world.deals].flatMap((ends) =>
        ends.includes(id) ? ends.filter((end) => end !== id) : [],
      );
    return world.leaders.flatMap((leader) => {
      const last = Math.max(...segmentsOf(leader).map((segment) => SEGMENTS.indexOf(segment)));
      const suppliers = world.supplies.flatMap(([from, to]) => (to === leader ? [from] : []));
      const served = suppliers.flatMap(segmentsOf);
      const before = Number.isFinite(last) ? SEGMENTS.slice(0, last) : SEGMENTS;
      return before
        .filter((segment) => !served.includes(segment) && !segmentsOf(leader).includes(segment))
        .flatMap((segment) =>
          here(segment)
            .filter(({ id }) => id !== leader)
            .map(({ id }) => {
              const middles = partnersOf(leader).filter((one) => one !== leader && partnersOf(one).includes(id));
              return [leader, segment, id, ...[...new Set(middles)].sort()].join(' ');
            }),
        );
    });
  }

  function fundsHere(): readonly string[] {
    return world.investors.filter((investor) => isIn(investor, region)).map(({ id }) => id);
  }

  function investorsOf(id: string): readonly string[] {
    return [...new Set(world.deals.flatMap(([investor, firm]) => (firm === id ? [investor] : [])))].sort();
  }

  /** The first firm, by id, in which two have both invested. */
  function sharedBy(one: string, other: string): string | undefined {
    const held = (investor: string) => world.deals.flatMap(([from, firm]) => (from === investor ? [firm] : []));
    return held(one)
      .filter((firm) => held(other).includes(firm))
      .sort()[0];
  }

  function capitalOf(id: string): number {
    const funds = fundsHere().toSorted();
    if (investorsOf(id).some((investor) => funds.includes(investor))) return 1;
    const isFar = investorsOf(id).some((investor) => {
      const first = funds.find((fund) => fund !== investor && sharedBy(investor, fund) !== undefined);
      return first !== undefined && sharedBy(investor, first) !== id;
    });
    return isFar ? 0.5 : 0;
  }

  function isPresent({ id, offices }: Firm): boolean {
    const below = (ids: readonly string[]) =>
      world.controls.flatMap(([controller, controlled]) => (ids.includes(controller) ? [controlled] : []));
    const [first, second] = [below([id]), below(below([id]))];
    const controlled = [...first, ...second, ...below(second)];
    const standing = [...world.firms, ...world.investors].filter((one) => controlled.includes(one.id));
    const places = [...offices, ...standing.flatMap((one) => [...one.places, ...one.offices])];
    return places.some((place) => isWithin(place, region));
  }

  function capitalWays(): readonly string[] {
    const funds = fundsHere();
    return gaps.flatMap((segment) =>
      elsewhere
        .filter(({ segments }) => segments.includes(segment))
        .flatMap(({ id }) =>
          funds.flatMap((fund) => {
            const holders = investorsOf(id);
            if (holders.includes(fund)) return [`${segment} ${id} ${fund} 2`];
            const isBeside = holders.some((investor) => {
              const shared = sharedBy(investor, fund);
              return shared !== undefined && shared !== id;
            });
            return isBeside ? [`${segment} ${id} ${fund} 4`] : [];
          }),
        ),
    );
  }
}

/** Of the supplies those to and from firms and leaders of the chain. */
function toldSupplies({ supplies, leaders }: World, firms: readonly Firm[]) {
  const telling = new Set([...firms.map(({ id }) => id), ...leaders]);
  return supplies.filter(([from, to]) => telling.has(from) || telling.has(to));
}

function bottlenecksOf(world: World, firms: readonly Firm[]): readonly string[] {
  const links = toldSupplies(world, firms).map(([from, to]) => ({ from, to }));
  return [...new Set(world.leaders.flatMap((leader) => bottlenecks(links, [leader])))].sort();
}
