import { TooComplex } from '../../errors.js';

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

/** Counts for one statement that is being composed. */
export interface Meter {
  readonly root: string;
  readonly size: Size;
  readonly cost: Cost;
  /** Columns by the input whose rows they are of, its place in the list of inputs and one more: the root's own are first. */
  readonly widths: number[];
}

export function newMeter(root: string, cost: Cost): Meter {
  return { root, cost, size: { places: 0, calls: 0, columns: 0, characters: 0 }, widths: [] };
}

/** Refuses at the field that is one too many, so that what is beyond the bound is never written. */
export function spend(meter: Meter, part: Part, count: number, at: string): void {
  const { root, size, cost } = meter;
  size[part] += count;
  if (size[part] > OF_ONE[part]) refuse(`\`${root}\``, part, OF_ONE, at);
  cost[part] += count;
  if (cost[part] > OF_ALL[part]) refuse('This operation', part, OF_ALL, at);
}

/** A statement that was composed before costs its request what it cost the first. */
export function charge(cost: Cost, size: Readonly<Size>, root: string): void {
  for (const part of Object.keys(OF_ALL) as Part[]) {
    cost[part] += size[part];
    if (cost[part] > OF_ALL[part]) refuse('This operation', part, OF_ALL, root);
  }
}

function refuse(who: string, part: Part, bounds: Readonly<Size>, at: string): never {
  const most = bounds[part].toLocaleString('en');
  throw new TooComplex(
    `${who} needs more than ${most} ${WORDS[part]}, which is the limit, passed at \`${at}\`. Ask in several operations.`,
  );
}
