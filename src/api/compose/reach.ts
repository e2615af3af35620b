import { TooComplex } from '../../errors.js';
import { assumedSizeOf } from '../directives.js';
import type { Run } from './column.js';
import type { Cost, Widths } from './meter.js';
import type { Place } from './place.js';

/** Rows that an operation may reach, all its pages full. */
const MAX_ROWS = 100_000;
/** Values of those rows. Each takes this process two microseconds, all of an answer at one go. Four levels of 20 with their evidence are below it. */
const MAX_VALUES = 100_000;
/** What a walk of an analysis is expected to find, unless its definition knows better. */
const PLAIN_ROWS = 5;

interface Spending {
  readonly cost: Cost;
  /** How many rows the root has. */
  readonly outer: number;
}

/** Refuses an operation whose full pages would be more than the store should walk, or this process write, for one request. */
export function assertReach(run: Run, widths: Widths, { cost, outer }: Spending): void {
  const rows = new Map<Place | null, number>([[null, outer]]);
  for (const [place, { size }] of run) {
    const own = place.yields === 'list' ? expectedOf(place) : size;
    const reached = (rows.get(place.parent) ?? 1) * Math.max(own, 1);
    rows.set(place, reached);
    cost.rows += reached;
  }
  for (const [place, reached] of rows) cost.values += reached * (widths.get(place) ?? 0);
  assertWithin(cost.rows, MAX_ROWS, 'rows');
  assertWithin(cost.values, MAX_VALUES, 'values');
}

/** A list of the API is as long as the SDL says (`@listSize`), so that a client can count as we do. */
function expectedOf({ definition, field }: Place): number {
  return definition.expected ?? (definition.raw === undefined ? assumedSizeOf(field) : undefined) ?? PLAIN_ROWS;
}

function assertWithin(reach: number, max: number, what: 'rows' | 'values'): void {
  if (reach <= max) return;
  throw new TooComplex(
    `This operation may reach ${reach} ${what}, and ${max} is the limit. Ask for fewer with \`first\`, or in several operations.`,
    { reach },
  );
}
