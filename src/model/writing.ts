import { MADE } from '../api/compose/compose.js';
import type { ChangeUnderWay as UnderWay } from '../api/context.js';
import type { RejectedCell as Rejected } from '../data/ingest/rows.js';
import type { Entry } from '../data/journal/queries.js';
import type { Change as Done } from '../data/writing/change.js';

export type RejectedCell = Rejected;
export type ChangeUnderWay = UnderWay;
export type ChangedNames = NonNullable<Done['names']>;

/** An entry that was written just now, as the store would give it. */
export interface JournalEntry extends Pick<Entry, 'id' | 'at' | 'kind' | 'added' | 'changed' | 'removed' | 'factIds'> {
  readonly [MADE]: true;
  readonly author: string;
  readonly datasetId: string | null;
  readonly fact: string | null;
  readonly reason: string | null;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

export interface Change extends Omit<Done, 'entry'> {
  readonly journal: JournalEntry | null;
}

export function toChange({ entry, ...done }: Done): Change {
  return { ...done, journal: entry && toEntry(entry) };
}

function toEntry({ id, at, by, kind, dataset, fact, reason, undoes, undoneBy, ...counts }: Entry): JournalEntry {
  const { added, changed, removed, factIds } = counts;
  return {
    [MADE]: true,
    ...{ id, at, kind, added, changed, removed, factIds },
    author: by,
    datasetId: dataset ?? null,
    fact: fact ?? null,
    reason: reason ?? null,
    undoes: undoes ?? null,
    undoneBy: undoneBy ?? null,
  };
}
