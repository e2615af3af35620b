import type { Code } from './chains.js';
import { type PlantedCase, type PlantedPair, presentOf } from './plantedCases.js';
import { between, type Random } from './random.js';

/** The firms of one segment in one city. */
export interface Cell {
  readonly city: number;
  readonly chain: number;
  readonly code: Code;
  /** Null where the segment is whole. */
  readonly plantedCase: PlantedCase | null;
  readonly size: number;
}

/** Three firms under one owner and two under another: HHI 0.2 by firms, 0.36 + 0.16 = 0.52 by owners. */
const SHARED_FIRMS = 5;
/** Of seven firms none outweighs the others, whatever its title. */
const MIN_FIRMS = 7;

type Draft = Cell & { readonly raw: number };

function fixedSize(plantedCase: PlantedCase | null): number {
  if (plantedCase === 'SINGLE') return 1;
  return plantedCase === 'SHARED' ? SHARED_FIRMS : 0;
}

function draftsOf(pair: PlantedPair, random: Random): readonly Draft[] {
  // Narrow, so that hardly a whole segment comes near half of what the nation's share leads to expect.
  const ofPair = between(random, 0.9, 1.1);
  return presentOf(pair).map((code) => {
    const plantedCase = pair.plantedCases.get(code) ?? null;
    const raw = ofPair * between(random, 0.85, 1.15);
    return { city: pair.city, chain: pair.chain, code, plantedCase, raw, size: fixedSize(plantedCase) };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** As many firms as are asked for, and never so few in a segment that it would be weak by chance. */
export function sizeCells(pairs: readonly PlantedPair[], firms: number, random: Random): readonly Cell[] {
  const drafts = pairs.flatMap((pair) => draftsOf(pair, random));
  const open = drafts.filter(({ size }) => size === 0);
  const scale = (firms - sum(drafts.map(({ size }) => size))) / sum(open.map(({ raw }) => raw));
  return drafts.map(({ raw, ...cell }) => {
    const size = cell.size === 0 ? Math.max(MIN_FIRMS, Math.round(raw * scale)) : cell.size;
    return { ...cell, size };
  });
}
