import { TooComplex } from '../../errors.js';
import type { Place } from './place.js';

/** What composing writes, counted as it writes: of one statement, and of all statements of a request. */
export interface Size {
  /** Fields that walk the graph. */
  places: number;
  /** CALLs: most places have one, a page that is counted two. */
  calls: number;
  columns: number;
  characters: number;
}

/** What one request has asked for so far, all its statements together. */
export interface Cost extends Size {
  rows: number;
  /** Values of those rows. */
  values: number;
  statements: number;
}

export function newCost(): Cost {
  return { rows: 0, values: 0, statements: 0, places: 0, calls: 0, columns: 0, characters: 0 };
}

type Part = keyof Size;

const WORDS: Readonly<Record<Part, string>> = {
  places: 'fields that walk the graph',
  calls: 'walks of the graph',
  columns: 'columns',
  characters: 'characters of its statement',
};
/**
 * The explorer's largest statement has 20 CALLs and 10,000 characters, since what stands side by side is a statement each
 * (sections.ts). The store plans a CALL in 40 ms and more, and keeps 45 kB of its plan: at the bound 8 s and 4 MB.
 */
const OF_ONE: Readonly<Size> = { places: 80, calls: 80, columns: 1_000, characters: 30_000 };
/** Several statements of one request; the explorer's largest has 44 CALLs. */
const OF_ALL: Readonly<Size> = { places: 250, calls: 250, columns: 3_000, characters: 90_000 };

/** How many columns the rows of each place have, and under null those of the root. */
export type Widths = ReadonlyMap<Place | null, number>;

/** Counts for one statement that is being composed. */
export interface Meter {
  readonly root: string;
  readonly size: Size;
  readonly cost: Cost;
  readonly widths: Map<Place | null, number>;
}

export function newMeter(root: string, cost: Cost): Meter {
  return { root, cost, size: { places: 0, calls: 0, columns: 0, characters: 0 }, widths: new Map() };
}

/** Refuses at the field that is one too many, so that what is beyond the bound is never written. */
export function spend({ root, size, cost }: Meter, spent: Readonly<Partial<Size>>, at: string): void {
  add(spent, size, { who: `\`${root}\``, at, bounds: OF_ONE });
  add(spent, cost, { who: 'This operation', at, bounds: OF_ALL });
}

/** A statement that was composed before costs its request what it cost the first. */
export function charge(cost: Cost, size: Readonly<Size>, root: string): void {
  add(size, cost, { who: 'This operation', at: root, bounds: OF_ALL });
}

interface Bounded {
  readonly who: string;
  readonly at: string;
  readonly bounds: Readonly<Size>;
}

function add(spent: Readonly<Partial<Size>>, total: Size, { who, at, bounds }: Bounded): void {
  for (const part of Object.keys(spent) as Part[]) {
    total[part] += spent[part] ?? 0;
    if (total[part] <= bounds[part]) continue;
    const max = bounds[part].toLocaleString('en');
    throw new TooComplex(
      `${who} needs more than ${max} ${WORDS[part]}, which is the limit, passed at \`${at}\`. Ask in several operations.`,
    );
  }
}
