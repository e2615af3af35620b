import { BadInput } from '../../errors.js';
import { MAX_PAGE, within } from '../arguments.js';
import { type Cursor, decodeCursor } from './cursor.js';
import type { Arguments } from './model.js';

/** Which part of a list is asked for. */
export interface Page {
  readonly backward: boolean;
  readonly cursor: Cursor | null;
  readonly cursorArgument: string;
  readonly size: number;
}

const DEFAULT_PAGE = 20;

export function pageOf(args: Arguments, scope: string): Page {
  const { first, last, after, before } = args as Readonly<Record<string, number | string | null | undefined>>;
  if (isGiven(first) && isGiven(last)) throw new BadInput('Give `first` or `last`, not both.');
  if (isGiven(after) && isGiven(before)) throw new BadInput('Give `after` or `before`, not both.');
  const backward = isGiven(last) || (isGiven(before) && !isGiven(first));
  if (isGiven(first) && isGiven(before)) throw new BadInput('`before` goes with `last`; `first` goes with `after`.');
  if (isGiven(last) && isGiven(after)) throw new BadInput('`after` goes with `first`; `last` goes with `before`.');
  const size = (backward ? last : first) as number | null | undefined;
  const cursorArgument = backward ? 'before' : 'after';
  const cursor = backward ? before : after;
  return {
    backward,
    size: within(backward ? 'last' : 'first', size ?? DEFAULT_PAGE, { min: 0, max: MAX_PAGE }),
    cursorArgument,
    cursor: isGiven(cursor) ? decodeCursor(cursorArgument, String(cursor), scope) : null,
  };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
