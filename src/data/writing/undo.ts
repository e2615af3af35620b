import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import type { StoredAddition } from '../additions/addition.js';
import { removeReport } from '../additions/queries.js';
import { foundDataset, targetOf } from '../ingest/datasets.js';
import { type Asker, entryOf, journaled, type Noted, type Noting } from '../journal/journal.js';
import { type Entry, laterEntry, markUndone } from '../journal/queries.js';
import { judgementOf, undoAlone, writeAlone } from '../judge/judge.js';
import { removeAlone } from '../load/load.js';
import { type Step, step } from '../load/steps.js';
import { additionsOf, changeAdditions } from './additions.js';
import { type Change, changeOf } from './change.js';
import type { KeptJudgement } from './judging.js';

/** What an undo of one kind of entry does, and writes at its end. */
interface Undoing {
  readonly graph: Graph;
  readonly entry: Entry;
  readonly noting: Noting;
  readonly noted: Noted;
  /** Marks the entry as undone. */
  readonly marking: readonly Step[];
  readonly say: Asker['say'];
}

const UNDO: Readonly<Record<Entry['kind'], (undoing: Undoing) => Promise<void>>> = {
  IMPORT: undoImport,
  ADDITION: undoAddition,
  CORRECTION: undoAddition,
  WITHDRAWAL: undoWithdrawal,
  REPORT: undoReport,
  JUDGEMENT: undoJudgement,
  REMOVAL: async ({ entry }) => {
    throw new SetupError(
      `${entry.id} removed ${entry.dataset ?? 'a data set'}, whose rows are not kept; import them again.`,
    );
  },
  UNDO: async ({ entry }) => {
    throw new SetupError(`${entry.id} is an undo itself; do again what it undid.`);
  },
};

/** Undoes what an entry of the journal says, so that the store holds what it would without it. */
export async function undoEntry(graph: Graph, id: string, asker: Asker): Promise<Change> {
  const { entry: undo } = await journaled(graph, { ...asker, input: ['undo', id] }, async (noting) => {
    const entry = await entryOf(graph, id);
    if (entry.undoneBy !== undefined) throw new SetupError(`${id} was undone already, by ${entry.undoneBy}.`);
    const noted = { kind: 'UNDO', undoes: id, ...(entry.dataset ? { dataset: entry.dataset } : {}) } as const;
    const marking = [step(markUndone.file, { id, by: noting.id })];
    await UNDO[entry.kind]({ graph, entry, noting, noted, marking, say: asker.say });
  });
  return changeOf(undo);
}

async function undoImport({ graph, entry, noting, noted, marking, say }: Undoing): Promise<void> {
  const { id, dataset = '', orderKey, replaces } = entry;
  const [later] = await ask(graph, laterEntry, { dataset, orderKey, kinds: ['IMPORT', 'REMOVAL'] });
  if (later?.entry.kind === 'REMOVAL')
    throw new SetupError(`${dataset} was removed since, by ${later.entry.id}; nothing of ${id} is left.`);
  if (later) throw new SetupError(`${dataset} was imported again since, by ${later.entry.id}; undo that first.`);
  if (replaces)
    throw new SetupError(
      `${id} replaced an earlier import of ${dataset}, whose rows are not kept; import those again, or remove the data set.`,
    );
  await removeAlone(graph, targetOf(await foundDataset(graph, dataset)), {
    now: noting.now,
    say,
    ending: (change) => [...noting.note(noted, change), ...marking],
  });
}

/** What of it was withdrawn since stays withdrawn. */
async function undoAddition({ graph, entry, noting, noted, marking: steps, say }: Undoing): Promise<void> {
  const remove = (await additionsOf(graph)).filter((addition) => addition.entry === entry.id);
  if (remove.length === 0) throw new SetupError(`Nothing of ${entry.id} is left: it was withdrawn since.`);
  await changeAdditions(graph, { remove, noted, steps }, { noting, say });
}

async function undoWithdrawal({ graph, entry, noting, noted, marking: steps, say }: Undoing): Promise<void> {
  const add = keptIn<readonly StoredAddition[]>(entry);
  await changeAdditions(graph, { add, noted, steps }, { noting, say });
}

async function undoReport({ graph, entry, noting, noted, marking }: Undoing): Promise<void> {
  await graph.write([step(removeReport.file, { id: keptIn<string>(entry) }), ...noting.note(noted), ...marking]);
}

async function undoJudgement({ graph, entry, noting, noted, marking }: Undoing): Promise<void> {
  const { judgement, before } = keptIn<KeptJudgement>(entry);
  const present = await judgementOf(graph, judgement.id);
  if (present?.at !== judgement.at)
    throw new SetupError(
      `${judgement.id} is not what ${entry.id} said any more: the two were judged again since, or it was removed.`,
    );
  const { now } = noting;
  const ending = ({ moved }: { readonly moved: number }) => [...noting.note({ ...noted, changed: moved }), ...marking];
  if (before) await writeAlone(graph, before, { now, ending });
  else await undoAlone(graph, judgement.id, { now, ending });
}

/** Only this program writes it. */
function keptIn<T>({ id, kept }: Entry): T {
  if (kept === undefined) throw new Error(`${id} keeps nothing to undo it by.`);
  return JSON.parse(kept) as T;
}
