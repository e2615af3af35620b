import type { CandidateRowFragment } from '../generated/graphql';
import type { Notes } from './noteBook';

/** What every row needs, whichever way the rows are shown. */
export interface Rows {
  readonly candidates: readonly CandidateRowFragment[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (ids: readonly string[]) => void;
  readonly notes: Notes;
  readonly onNote: (id: string, note: string) => void;
}

/** The choice with one firm more or less, in the order of picking. */
export function toggled(picked: ReadonlySet<string>, id: string): readonly string[] {
  return picked.has(id) ? [...picked].filter((other) => other !== id) : [...picked, id];
}
