import type { Link, Reading } from './reading.js';

const WEIGHT: Readonly<Record<string, number>> = {
  ...{ POTENTIAL: 1, INNOVATIVE_SME: 1.5, HIGH_TECH: 1.5 },
  ...{ SRDI_SME: 2, LITTLE_GIANT: 3, HIDDEN_CHAMPION: 3, CHAMPION: 4 },
};
const HIGH = ['SRDI_SME', 'LITTLE_GIANT', 'HIDDEN_CHAMPION', 'CHAMPION'];

/** Everything that one can walk to from these, these included, without entering `without`. */
export function reach(links: readonly Link[], from: readonly string[], without: string | null): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const link of links) {
    const ends = next.get(link.from);
    if (ends === undefined) next.set(link.from, [link.to]);
    else ends.push(link.to);
  }
  const seen = new Set(from.filter((id) => id !== without));
  // A set goes on to what is added while one walks it.
  for (const id of seen) for (const end of next.get(id) ?? []) if (end !== without) seen.add(end);
  return seen;
}

/** The nodes without which something else reaches none of the ends any more, each tried out. */
export function bottlenecks(links: readonly Link[], ends: readonly string[]): readonly string[] {
  const back = links.map(({ from, to }) => ({ from: to, to: from }));
  const all = [...reach(back, ends, null)];
  // The removed one is missing itself, so only a second missing one counts.
  return all.filter((id) => !ends.includes(id) && reach(back, ends, id).size < all.length - 1).toSorted();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface Rule {
  readonly segments: readonly string[];
  readonly feeds: readonly Link[];
  readonly isPresent: (region: string, segment: string) => boolean;
  readonly weaknesses: (region: string, segment: string) => readonly string[];
  readonly verdict: (region: string, segment: string) => string;
}

function weightIn(world: Reading, firms: readonly string[]): number {
  return sum(firms.map((firm) => Math.max(1, ...world.titles(firm).map((tier) => WEIGHT[tier] ?? 0))));
}

function hhi(world: Reading, firms: readonly string[], nameOf: (firm: string) => string): number {
  const total = weightIn(world, firms);
  const parts = [...new Set(firms.map(nameOf))].map((name) => firms.filter((firm) => nameOf(firm) === name));
  return sum(parts.map((part) => (weightIn(world, part) / total) ** 2));
}

/** A firm in two segments counts once or twice in the whole; a planted verdict must not hang on which. */
function quotients(world: Reading, segments: readonly string[], region: string) {
  const [here, nation] = [region, null].map((place) => segments.flatMap((segment) => world.firmsAt(place, segment)));
  const ratio = (one: readonly string[] = [], other: readonly string[] = []) =>
    weightIn(world, one) / weightIn(world, other);
  const wholes = [ratio(nation, here), ratio([...new Set(nation)], [...new Set(here)])];
  return (segment: string) => {
    const part = ratio(world.firmsAt(region, segment), world.firmsAt(null, segment));
    return wholes.map((whole) => part * whole);
  };
}

/** Whether two that are there are connected with the segment and not without it. */
function isCut(feeds: readonly Link[], there: readonly string[], segment: string): boolean {
  const all = [...there, segment];
  const inside = feeds.filter(({ from, to }) => all.includes(from) && all.includes(to));
  return there.some((from) => {
    const round = reach(inside, [from], segment);
    return [...reach(inside, [from], null)].some((to) => to !== segment && !round.has(to));
  });
}

export function ruleOf(world: Reading, chain: string): Rule {
  const segments = world.segments.get(chain) ?? [];
  const feeds = world.links('FEEDS').filter(({ from }) => segments.includes(from));
  const presentIn = (region: string) => segments.filter((segment) => world.firmsAt(region, segment).length > 0);
  const isPresent = (region: string, segment: string) => world.firmsAt(region, segment).length > 0;
  const weaknesses = (region: string, segment: string) => weaknessesOf(world, segments, { region, segment });
  const verdict = (region: string, segment: string): string => {
    const known = [world.firmsAt(null, segment), segments.flatMap((one) => world.firmsAt(region, one))];
    if (known.some((firms) => firms.length < 3)) return 'INSUFFICIENT_DATA';
    if (isPresent(region, segment)) return weaknesses(region, segment).length > 0 ? 'WEAK' : 'COVERED';
    return isCut(feeds, presentIn(region), segment) ? 'BROKEN' : 'MISSING';
  };
  return { segments, feeds, isPresent, weaknesses, verdict };
}

function weaknessesOf(world: Reading, segments: readonly string[], spot: { region: string; segment: string }) {
  const firms = world.firmsAt(spot.region, spot.segment);
  const titles = firms.flatMap(world.titles);
  const tests = {
    LOCATION_QUOTIENT: quotients(world, segments, spot.region)(spot.segment).some((value) => value < 0.5),
    HHI: hhi(world, firms, (firm) => firm) > 0.25,
    HHI_CONSOLIDATED: hhi(world, firms, world.owner) > 0.25,
    TIER: titles.length > 0 && !titles.some((tier) => HIGH.includes(tier)),
    FIRM_COUNT: firms.length === 1,
  };
  return Object.entries(tests).flatMap(([test, fails]) => (fails ? [test] : []));
}

/** How near every segment is to every other one: φ over the cities. */
function proximities(world: Reading, { segments, isPresent }: Rule): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const homes = segments.map((one) => [one, world.cities.filter((city) => isPresent(city, one))] as const);
  const rows = homes.map(([one, here]) => {
    const others = homes.filter(([other]) => other !== one);
    const phi = others.map(([other, there]) => {
      const both = here.filter((city) => there.includes(city)).length;
      return [other, Math.min(both / here.length, both / there.length)] as const;
    });
    return [one, new Map(phi)] as const;
  });
  return new Map(rows);
}

/** In which order a region's missing segments are filled: always the one with the highest ω. */
export function fillingOrder(world: Reading, rule: Rule, region: string): readonly string[] {
  const near = proximities(world, rule);
  const has = new Set(rule.segments.filter((segment) => rule.isPresent(region, segment)));
  const omega = (segment: string): number => {
    const row = [...(near.get(segment) ?? [])];
    return sum(row.filter(([other]) => has.has(other)).map(([, phi]) => phi)) / sum(row.map(([, phi]) => phi));
  };
  const missing = rule.segments.filter((segment) => !has.has(segment));
  return missing.map(() => {
    const open = missing.filter((segment) => !has.has(segment));
    const best = open.reduce((one, other) => (omega(other) > omega(one) ? other : one));
    has.add(best);
    return best;
  });
}
