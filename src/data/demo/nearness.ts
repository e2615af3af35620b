import { CODES, type Code } from './chains.js';
import { isAbsence, nearOf, type PlantedPair, presentOf, remoteOf } from './plantedCases.js';

/** The cities of each segment of a chain. */
type Homes = ReadonlyMap<Code, ReadonlySet<number>>;

function homesOf(pairs: readonly PlantedPair[]): Homes {
  const present = pairs.map((pair) => ({ city: pair.city, codes: presentOf(pair) }));
  return new Map(
    CODES.map((code) => {
      return [code, new Set(present.filter(({ codes }) => codes.includes(code)).map(({ city }) => city))];
    }),
  );
}

/** φ of each segment with each other one: of the cities that have the commoner of the two, how many have both. */
type Proximities = ReadonlyMap<Code, ReadonlyMap<Code, number>>;

function proximity(here: ReadonlySet<number>, there: ReadonlySet<number>): number {
  const both = [...here].filter((city) => there.has(city)).length;
  return both / Math.max(here.size, there.size, 1);
}

function proximitiesOf(pairs: readonly PlantedPair[]): Proximities {
  const homes = [...homesOf(pairs)];
  return new Map(
    homes.map(([one, here]) => {
      const others = homes.filter(([other]) => other !== one);
      return [one, new Map(others.map(([other, there]) => [other, proximity(here, there)]))];
    }),
  );
}

/** ω: how near a segment is to what is there. */
function density(proximities: Proximities, code: Code, there: readonly Code[]): number {
  const row = proximities.get(code);
  const sum = (codes: readonly Code[]): number => codes.reduce((total, other) => total + (row?.get(other) ?? 0), 0);
  return sum(there) / sum(CODES);
}

/**
 * Whether the pair's own missing segments are filled before all remote ones in whatever order: each of them, with nothing
 * filled, is nearer than a remote one is with all the others filled, and filling brings none further away.
 */
function isOrdered(pair: PlantedPair, proximities: Proximities): boolean {
  const [present, near] = [presentOf(pair), nearOf(pair)];
  return near.every((code) => {
    const filled = [...present, ...near.filter((other) => other !== code)];
    const own = density(proximities, code, present);
    return remoteOf(pair).every((remote) => density(proximities, remote, filled) < own);
  });
}

function withoutAbsences(pair: PlantedPair): PlantedPair {
  return {
    ...pair,
    plantedCases: new Map([...pair.plantedCases].filter(([, plantedCase]) => !isAbsence(plantedCase))),
  };
}

/** Where families happen to meet too often, a city keeps its own segments; with those whole again, the rest is looked at again. */
export function orderFilling(pairs: readonly PlantedPair[]): readonly PlantedPair[] {
  const proximities = proximitiesOf(pairs);
  const ordered = pairs.map((pair) => (isOrdered(pair, proximities) ? pair : withoutAbsences(pair)));
  return ordered.every((pair, index) => pair === pairs[index]) ? pairs : orderFilling(ordered);
}
