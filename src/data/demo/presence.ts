import { FAMILIES, type Family } from './chains.js';
import { draw, itemAt, type Random, range, shuffled } from './random.js';

/** A city that is active in a chain, and the families of the chain that it has. */
export interface Pair {
  readonly city: number;
  readonly chain: number;
  readonly families: readonly Family[];
}
export interface Extent {
  readonly cities: readonly number[];
  readonly chains: readonly number[];
}

/** Of the chains, a city is active in about so many. */
const ACTIVE_SHARE = 5 / 12;
const MAX_FAMILIES = 3;
const FAMILY_COUNTS = [
  [1, 0.2],
  [2, 0.5],
  [MAX_FAMILIES, 0.3],
] as const;

/** How many cities have each family at least: of few cities fewer, or nearly all would have all of them, and none stand out. */
function minCities(cities: number): number {
  return cities >= 8 ? 4 : 3;
}

function activeChains({ chains }: Extent, random: Random): readonly number[] {
  const wanted = Math.round(chains.length * ACTIVE_SHARE + 2 * random() - 1);
  return shuffled(random, chains).slice(0, Math.max(1, wanted));
}

/** A chain that too few cities drew gets more of them, so that two families a city are enough for every family. */
function activeCities(extent: Extent, random: Random): readonly (readonly number[])[] {
  const min = Math.ceil((FAMILIES.length * minCities(extent.cities.length)) / 2);
  const drawn = new Map(extent.cities.map((city) => [city, activeChains(extent, random)]));
  return extent.chains.map((chain) => {
    const has = (city: number): boolean => drawn.get(city)?.includes(chain) ?? false;
    const mixed = shuffled(random, extent.cities);
    const [those, others] = [mixed.filter(has), mixed.filter((city) => !has(city))];
    return [...those, ...others.slice(0, Math.max(0, min - those.length))];
  });
}

type Sets = readonly Family[][];

function countWith(sets: Sets, ...families: readonly Family[]): number {
  return sets.filter((set) => families.every((family) => set.includes(family))).length;
}

/** The family that stood least beside those chosen: families meet by chance at most, so what a city lacks of its own families is nearer than the rest. */
function nextFamily(sets: Sets, chosen: readonly Family[], random: Random): Family {
  const scored = FAMILIES.filter((family) => !chosen.includes(family)).map((family) => {
    const together = chosen.reduce((sum, other) => sum + countWith(sets, family, other), 0);
    return { family, score: together + countWith(sets, family) / 2 + random() };
  });
  return itemAt(
    scored.toSorted((one, other) => one.score - other.score),
    0,
  ).family;
}

function drawSet(sets: Sets, random: Random): Family[] {
  const set: Family[] = [];
  for (const _ of range(draw<number>(random, FAMILY_COUNTS))) set.push(nextFamily(sets, set, random));
  return set;
}

/** Gives a family that too few have to those with the fewest families. */
function topUp(sets: Sets, min: number): void {
  for (const family of FAMILIES) {
    const lacking = sets.filter((set) => !set.includes(family) && set.length < MAX_FAMILIES);
    const nearest = lacking.toSorted((one, other) => one.length - other.length);
    for (const set of nearest.slice(0, Math.max(0, min - countWith(sets, family)))) set.push(family);
  }
}

function familySets(size: number, min: number, random: Random): Sets {
  const sets: Family[][] = [];
  for (const _ of range(size)) sets.push(drawSet(sets, random));
  topUp(sets, min);
  return sets;
}

export function drawPairs(extent: Extent, random: Random): readonly Pair[] {
  const min = minCities(extent.cities.length);
  return activeCities(extent, random).flatMap((cities, index) => {
    const chain = itemAt(extent.chains, index);
    const sets = familySets(cities.length, min, random);
    return cities.map((city, place) => ({ city, chain, families: itemAt(sets, place) }));
  });
}
