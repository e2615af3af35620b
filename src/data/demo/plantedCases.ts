import { type Code, codesOf, FAMILIES, type Family } from './chains.js';
import type { Pair } from './presence.js';
import { draw, pick, type Random, shuffled } from './random.js';

/** What is wrong with a segment by construction. */
export type PlantedCase = 'MISSING' | 'BROKEN' | 'SINGLE' | 'SHARED' | 'LOW';
export type PlantedVerdict = 'MISSING' | 'BROKEN' | 'WEAK';
export interface PlantedPair extends Pair {
  readonly plantedCases: ReadonlyMap<Code, PlantedCase>;
  /** A leader of the chain stands in its d4a. */
  readonly hasLeader: boolean;
}

export const LEADERS = 3;
const KINDS = [
  [null, 0.35],
  ['MISSING', 0.15],
  ['BROKEN', 0.13],
  ['SINGLE', 0.12],
  ['SHARED', 0.13],
  ['LOW', 0.12],
] as const;

export function isAbsence(plantedCase: PlantedCase): boolean {
  return plantedCase === 'MISSING' || plantedCase === 'BROKEN';
}

/**
 * Where a plant may stand. Without its twin the family still hangs together, so a missing twin is MISSING; without its
 * neck 3 it falls in two, 2a from 4a, so that is BROKEN. The head of d is a neck as well where another family ends in it:
 * one plant a family leaves at least one of its 4a and 4b, and both of d2a and d2b.
 */
function placesOf(plantedCase: PlantedCase, family: Family, pair: Pair): readonly Code[] {
  if (plantedCase === 'MISSING') return [`${family}2a`, `${family}2b`, `${family}4a`, `${family}4b`];
  if (plantedCase !== 'BROKEN') return codesOf(family);
  return family === 'd' && pair.families.length > 1 ? ['d1', 'd3'] : [`${family}3`];
}

interface Site {
  readonly pair: Pair;
  readonly family: Family;
  readonly hasLeader: boolean;
}
/** What is planted so far in the segments of a family, and how many cities have the family. */
interface Field {
  readonly tally: Map<Code, PlantedCase[]>;
  readonly having: number;
}

/** Most cities have each segment, and have it whole: else its absence would be the rule, or too few firms of it be known. */
function isFree(code: Code, plantedCase: PlantedCase, { tally, having }: Field): boolean {
  const planted = tally.get(code) ?? [];
  const absent = planted.filter(isAbsence).length;
  if (planted.length >= Math.max(1, Math.floor(having / 3))) return false;
  return !isAbsence(plantedCase) || absent < Math.max(1, Math.floor(having / 4));
}

function plantOne(site: Site, field: Field, random: Random): readonly (readonly [Code, PlantedCase])[] {
  const plantedCase = draw<PlantedCase | null>(random, KINDS);
  if (plantedCase === null) return [];
  const free = placesOf(plantedCase, site.family, site.pair).filter(
    (code) => isFree(code, plantedCase, field) && !(site.hasLeader && code === 'd4a'),
  );
  if (free.length === 0) return [];
  const code = pick(random, free);
  field.tally.set(code, [...(field.tally.get(code) ?? []), plantedCase]);
  return [[code, plantedCase]];
}

/** At most one plant in each family that a city has; the pairs of one chain. */
export function plantIn(pairs: readonly Pair[], random: Random): readonly PlantedPair[] {
  const tally = new Map<Code, PlantedCase[]>();
  const homes = shuffled(
    random,
    pairs.filter(({ families }) => families.includes('d')),
  ).slice(0, LEADERS);
  const having = (family: Family): number => pairs.filter(({ families }) => families.includes(family)).length;
  return pairs.map((pair) => {
    const hasLeader = homes.includes(pair);
    const plantedCases = pair.families.flatMap((family) =>
      plantOne({ pair, family, hasLeader }, { tally, having: having(family) }, random),
    );
    return { ...pair, hasLeader, plantedCases: new Map(plantedCases) };
  });
}

/** Every segment of the pair that is not whole: what is planted, and all of the families that the city has not. */
export function verdictsOf(pair: PlantedPair): readonly { readonly code: Code; readonly verdict: PlantedVerdict }[] {
  const planted = [...pair.plantedCases].map(([code, plantedCase]) => ({ code, verdict: verdictOf(plantedCase) }));
  return [...planted, ...remoteOf(pair).map((code) => ({ code, verdict: 'MISSING' as const }))];
}

function verdictOf(plantedCase: PlantedCase): PlantedVerdict {
  return plantedCase === 'MISSING' || plantedCase === 'BROKEN' ? plantedCase : 'WEAK';
}

/** Nothing that a family needs stands in a city without it, so none of it is between two present ones. */
export function remoteOf({ families }: Pair): readonly Code[] {
  return FAMILIES.filter((family) => !families.includes(family)).flatMap(codesOf);
}

export function nearOf({ plantedCases }: PlantedPair): readonly Code[] {
  return [...plantedCases].filter(([, plantedCase]) => isAbsence(plantedCase)).map(([code]) => code);
}

/** The segments that the city has at least one firm of. */
export function presentOf({ families, plantedCases }: PlantedPair): readonly Code[] {
  return families.flatMap(codesOf).filter((code) => {
    const plantedCase = plantedCases.get(code);
    return plantedCase === undefined || !isAbsence(plantedCase);
  });
}
