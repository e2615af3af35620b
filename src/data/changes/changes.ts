import type { z } from 'zod';
import { BadInput } from '../../errors.js';
import type { Happened } from '../../store/changes.js';
import type { Reader } from '../../store/graph.js';
import { ask, statementOfType } from '../../store/query.js';
import { FACT_KINDS } from '../bulk/pages.js';
import { statingDatasets } from '../bulk/queries.js';
import { TOLD } from '../load/told.js';
import { cursorOf, type Followed, followedIn } from './cursor.js';
import { datasetOf, type ExportLine, toldOf } from './lines.js';
import { changesAfter, idsOfFacts, idsOfKind, logState, mergedThings } from './queries.js';

/** A thing that was merged into another is not there any more; its id still leads to it. */
export type Subject = 'ENTITY' | 'FACT' | 'MERGE';

/** What became of one fact, or of one thing, and what the exports say of it now. */
export interface Change {
  readonly cursor: string;
  readonly id: string;
  readonly happened: Happened;
  readonly subject: Subject;
  /** When; null of what was there before anybody followed. */
  readonly at: string | null;
  readonly datasets: readonly string[];
  readonly lines: readonly ExportLine[];
}

export interface ChangePage {
  readonly changes: readonly Change[];
  /** From where to go on: also where nothing has changed. */
  readonly end: string;
  readonly isMore: boolean;
  /** Of the newest change of all. */
  readonly latest: string;
}

type Named = Pick<Change, 'cursor' | 'id' | 'happened' | 'at'>;
type Walked = NonNullable<Followed['walked']>;
export type Log = Pick<Followed, 'epoch'> & { readonly last: number; readonly gone: number };

/** A store whose log was never begun, which only a test has. */
const NO_LOG: Log = { epoch: '', last: 0, gone: 0 };

/**
 * What changed since: without a cursor first all that is there, then what changed since that walk began. What a change came to is read now, so each
 * says what is there at this time and not what was there in between: whoever takes all of them, in order, has what the exports have.
 */
export async function changesSince(graph: Reader, cursor: string | null, limit: number): Promise<ChangePage> {
  const asked = cursor === null ? null : followedIn(cursor);
  // Before the log is asked how far back it goes: what followed the cursor may be let go of while it is read.
  const rows =
    asked === null || asked.walked ? [] : await ask(graph, changesAfter, { after: asked.number, limit: limit + 1 });
  const log = await logOf(graph);
  const from = asked === null ? beginningOf(log) : knownIn(log, asked);
  const { named, end, isMore } = from.walked
    ? await walk(graph, from, from.walked, limit)
    : followedPage(rows, from, limit);
  const latest = latestOf(log);
  const told = await toldOf(
    graph,
    named.map(({ id }) => id),
  );
  const merged = await mergedOf(
    graph,
    named.flatMap(({ id }) => (told.has(id) ? [] : [id])),
  );
  const changes = named.map((one): Change => {
    const { lines = [], datasets = [datasetOf(one.id)].filter((id) => id !== null) } = told.get(one.id) ?? {};
    const thing = merged.has(one.id) ? 'MERGE' : 'ENTITY';
    const subject = datasetOf(one.id) === null ? thing : 'FACT';
    return { ...one, happened: happenedNow(one.happened, lines), subject, datasets, lines };
  });
  return { changes, end: cursorOf(end), isMore, latest };
}

async function mergedOf(graph: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  return new Set((await ask(graph, mergedThings, { ids: [...ids] })).map(({ id }) => id));
}

/** The cursor of the newest change of all. */
export async function newestChange(graph: Reader): Promise<string> {
  return latestOf(await logOf(graph));
}

export async function logOf(graph: Reader): Promise<Log> {
  const [log = NO_LOG] = await ask(graph, logState, {});
  return log;
}

/** Whether a log is the one that somebody has followed, and still has all since. */
export function isKept({ epoch, last, gone }: Log, followed: Followed): boolean {
  return followed.epoch === epoch && followed.number >= gone && followed.number <= last;
}

function latestOf({ epoch, last }: Log): string {
  return cursorOf({ epoch, number: last, walked: null });
}

function beginningOf({ epoch, last }: Log): Followed {
  return { epoch, number: last, walked: { list: '', after: '' } };
}

function knownIn(log: Log, followed: Followed): Followed {
  if (isKept(log, followed)) return followed;
  throw new BadInput(
    'The changes since this cursor are not kept any more, or it is of another store; take everything again, by `changesSince` without a cursor or by the exports, and follow from there.',
  );
}

/** What was removed may be there again, and what was added may be gone: a later change says that too. */
function happenedNow(happened: Happened, lines: readonly ExportLine[]): Happened {
  if (lines.length === 0) return 'REMOVED';
  return happened === 'REMOVED' ? 'CHANGED' : happened;
}

interface Next {
  readonly named: readonly Named[];
  readonly end: Followed;
  readonly isMore: boolean;
}

type LoggedRow = z.output<typeof changesAfter.row>;

function followedPage(rows: readonly LoggedRow[], from: Followed, limit: number): Next {
  const taken = rows.slice(0, limit);
  const named = taken.map(({ number, id, happened, at }) => {
    return { id, happened, at, cursor: cursorOf({ ...from, number }) };
  });
  return { named, end: { ...from, number: taken.at(-1)?.number ?? from.number }, isMore: rows.length > limit };
}

/** A page of all that is there, list by list, each by keyset; what is written meanwhile is in the log from where the walk began. */
async function walk(graph: Reader, from: Followed, begun: Walked, limit: number): Promise<Next> {
  const named: Named[] = [];
  let walked = begun;
  for (const each of (await listsOf(graph)).filter(({ name }) => name >= begun.list)) {
    const after = each.name === begun.list ? begun.after : '';
    for (const { id } of await each.idsAfter(graph, after, limit - named.length)) {
      walked = { list: each.name, after: id };
      named.push({ id, happened: 'ADDED', at: null, cursor: cursorOf({ ...from, walked }) });
    }
    // Also of the last list there may be more.
    if (named.length === limit) return { named, end: { ...from, walked }, isMore: true };
  }
  const end = { ...from, walked: null };
  const { last = 0 } = (await ask(graph, logState, {}))[0] ?? {};
  return { named, end, isMore: last > from.number };
}

interface List {
  readonly name: string;
  idsAfter(graph: Reader, after: string, limit: number): Promise<readonly { readonly id: string }[]>;
}

/** In the order of their names: things first, then the facts of each data set by their type. */
async function listsOf(graph: Reader): Promise<readonly List[]> {
  const datasets = await ask(graph, statingDatasets, {});
  const things = TOLD.map((label): List => {
    const statement = statementOfType(idsOfKind.file, label);
    return { name: label, idsAfter: (reader, after, limit) => ask(reader, idsOfKind, { after, limit }, statement) };
  });
  const facts = datasets.flatMap(({ id: dataset, types }) =>
    FACT_KINDS.filter((kind) => types === null || types.includes(kind)).map((kind): List => {
      const statement = statementOfType(idsOfFacts.file, kind);
      const idsAfter: List['idsAfter'] = (reader, after, limit) =>
        ask(reader, idsOfFacts, { dataset, after, limit }, statement);
      return { name: `${dataset} ${kind}`, idsAfter };
    }),
  );
  return [...things, ...facts].sort((one, other) => (one.name < other.name ? -1 : 1));
}
