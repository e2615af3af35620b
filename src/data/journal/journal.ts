import { createHash, randomBytes } from 'node:crypto';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { compact } from '../load/draft.js';
import { exclusively } from '../load/exclusive.js';
import { type RowChange, refuseUnfinishedRestore } from '../load/load.js';
import { type Step, step } from '../load/steps.js';
import { shown } from '../table/quote.js';
import * as queries from './queries.js';

type Entry = queries.Entry;

/** As many ids of facts as an entry has. */
const MAX_FACTS = 100;
/** Milliseconds count down from here, so that the newest entry comes first in an index. */
const LAST_MILLISECOND = 9_999_999_999_999;

/** Who asks for a change, and of what. */
export interface Asker {
  readonly by: string;
  readonly clientKey: string | null;
  readonly say: (message: string) => void;
}

/** What an entry says beside who, when and how many. */
export interface Noted extends Partial<Pick<Entry, 'dataset' | 'changed' | 'fact' | 'reason' | 'replaces' | 'undoes'>> {
  readonly kind: Entry['kind'];
  readonly factIds?: readonly string[];
  /** What else whoever asks is told, the same again for the same key. */
  readonly result?: unknown;
  /** What an undo needs. */
  readonly kept?: unknown;
}

/** One change that is under way. */
export interface Noting {
  readonly id: string;
  readonly now: Date;
  /** The entry, for the transaction that ends the change; rows are counted where `noted` names a data set. */
  note(noted: Noted, change?: Rows): readonly Step[];
}

export interface Journaled<T> {
  readonly entry: Entry;
  /** What the change came to; null where it was done for the client's key before. */
  readonly done: T | null;
}

type Rows = Pick<RowChange, 'before' | 'added'>;

const NO_ROWS: Rows = { before: 0, added: 0 };

/**
 * Does one change as the only writer, after others in their order, and gives its entry in the journal. `work` writes the entry in the transaction that ends
 * the change. What was done for a client's key already is not done again: the entry of then is given, and another input for the same key is refused.
 */
export async function journaled<T>(
  graph: Graph,
  { by, clientKey, say, input }: Asker & { readonly input: unknown },
  work: (noting: Noting) => Promise<T>,
): Promise<Journaled<T>> {
  await refuseUnfinishedRestore(graph);
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  return exclusively(graph, say, async () => {
    const known = clientKey === null ? null : await entryOfKey(graph, clientKey, hash);
    if (known) return { entry: known, done: null };
    const noting = notingOf({ by, clientKey, input: hash });
    const done = await work(noting);
    return { entry: await entryOf(graph, noting.id), done };
  });
}

function notingOf(about: Pick<Entry, 'by' | 'input'> & { readonly clientKey: string | null }): Noting {
  const now = new Date();
  const id = `journal:${now.toISOString().replace(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}`;
  return {
    id,
    now,
    note: ({ changed = 0, factIds = [], result, kept, ...noted }, { before, added } = NO_ROWS) => {
      const properties = compact({
        ...about,
        ...noted,
        id,
        at: now.toISOString(),
        orderKey: orderKeyOf(now, id),
        changed,
        factIds: factIds.slice(0, MAX_FACTS),
        result: result === undefined ? null : JSON.stringify(result),
        kept: kept === undefined ? null : JSON.stringify(kept),
      });
      const isCounted = before !== 0 || added !== 0;
      const counted = isCounted ? (noted.dataset ?? null) : null;
      return [step(queries.writeEntry.file, { properties, counted, before, added })];
    },
  };
}

/** The newest first. */
export function orderKeyOf(at: Date, id: string): string {
  return `${String(LAST_MILLISECOND - at.getTime()).padStart(13, '0')} ${id}`;
}

async function entryOfKey(graph: Graph, clientKey: string, input: string): Promise<Entry | null> {
  const [row] = await ask(graph, queries.entryByKey, { key: clientKey });
  if (!row) return null;
  if (row.entry.input === input) return row.entry;
  throw new SetupError(
    `The client key "${shown(clientKey)}" was given for another change, ${row.entry.id}; give each change a key of its own.`,
  );
}

export async function entryOf(graph: Graph, id: string): Promise<Entry> {
  const [row] = await ask(graph, queries.entryById, { id });
  if (row) return row.entry;
  throw new SetupError(`The journal has no entry ${shown(id)}; \`liantu journal\` and \`Query.journal\` list them.`);
}

/** The newest first. */
export async function newestEntries(graph: Graph, limit: number): Promise<readonly Entry[]> {
  return (await ask(graph, queries.newestEntries, { limit })).map(({ entry }) => entry);
}
