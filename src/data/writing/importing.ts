import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { chainOfSegments } from '../ingest/chainOfSegments.js';
import { foundDataset, type ImportedDataset, importTarget, targetOf } from '../ingest/datasets.js';
import { foresee } from '../ingest/foreseen.js';
import type { Prepared } from '../ingest/import.js';
import { mappingOf, type RowsRequest, withRows } from '../ingest/rows.js';
import { type Asker, journaled } from '../journal/journal.js';
import type { Entry } from '../journal/queries.js';
import { type LoadReport, loadAlone, removeAlone, rowsOf } from '../load/load.js';
import { knownRows, loadedDataset } from '../load/queries.js';
import { type Change, changeOf } from './change.js';

/** Of what no file on a disk is: rows that were sent. */
const SENT = 'importRows';

export interface ImportDone {
  readonly entry: Entry;
  /** Null where it was done for the client's key before. */
  readonly report: LoadReport | null;
}

interface ImportOf {
  readonly prepared: Prepared;
  /** Where the rows are from. */
  readonly file: string;
  readonly input?: unknown;
  /** What else whoever asks is told. */
  readonly told?: Pick<Change, 'rejected' | 'rejectedRows'>;
}

/** Loads what was read of tables as one data set, and notes it in the journal. */
export async function importPrepared(
  graph: Graph,
  { prepared, file, input, told }: ImportOf,
  asker: Asker,
): Promise<ImportDone> {
  const target = { ...importTarget({ name: prepared.name, file }), content: prepared.content };
  let report: LoadReport | null = null;
  const entry = await journaled(graph, { ...asker, input: input ?? target }, async ({ now, note }) => {
    const [before] = await ask(graph, loadedDataset, { id: target.id });
    const noted = { kind: 'IMPORT', dataset: target.id, ...(before ? { replaces: true } : {}) } as const;
    report = await loadAlone(graph, target, prepared.parts(), {
      now,
      say: asker.say,
      size: prepared.size,
      ending: (change) => {
        const { known, created } = change;
        return note({ ...noted, result: { ...told, names: { known, created, near: null } } }, change);
      },
    });
  });
  return { entry, report };
}

export interface RowsToImport extends Omit<RowsRequest, 'mapping' | 'chainOf'> {
  /** JSON of a mapping. */
  readonly map: string | null;
  readonly dryRun: boolean;
}

/** Imports rows that were sent, or only says what that would do. */
export function importRows(graph: Graph, asked: RowsToImport, asker: Asker): Promise<Change> {
  const { map, dryRun, ...rows } = asked;
  const request = {
    ...rows,
    ...(map === null ? {} : { mapping: mappingOf(map) }),
    chainOf: (segments: readonly string[]) => chainOfSegments(graph, segments),
  };
  return withRows(request, asker.say, async ({ prepared, rejected, rejectedRows }) => {
    const told = { rejected, rejectedRows };
    if (prepared === null) return { ...NOTHING, ...told };
    if (dryRun) return { ...(await foreseen(graph, prepared)), ...told };
    const input = ['importRows', rows, map];
    const { entry } = await importPrepared(graph, { prepared, file: SENT, input, told }, asker);
    return changeOf(entry);
  });
}

const NOTHING = { entry: null, added: 0, changed: 0, removed: 0, names: { known: 0, created: 0, near: 0 } };

async function foreseen(graph: Graph, prepared: Prepared): Promise<Omit<Change, 'rejected' | 'rejectedRows'>> {
  const { id: dataset } = importTarget({ name: prepared.name, file: SENT });
  const { known, created, near } = await foresee(graph, { dataset, parts: prepared.parts() }, async () => undefined);
  const quotes = new Set<string>();
  for await (const { nodes } of prepared.parts()) {
    for (const { id, labels } of nodes) if (labels.includes('Citation')) quotes.add(id);
  }
  const kept = (await ask(graph, knownRows, { ids: [...quotes] })).length;
  const before = await rowsOf(graph, dataset);
  return { ...NOTHING, added: quotes.size - kept, removed: before - kept, names: { known, created, near } };
}

export interface RemovalDone {
  readonly entry: Entry;
  readonly dataset: ImportedDataset | null;
}

/** Removes a data set that was imported, by its name or its id, and notes it in the journal. */
export async function removeImported(graph: Graph, name: string, asker: Asker): Promise<RemovalDone> {
  let dataset: ImportedDataset | null = null;
  const entry = await journaled(graph, { ...asker, input: ['removeDataset', name] }, async ({ now, note }) => {
    const found = await foundDataset(graph, name);
    dataset = found;
    await removeAlone(graph, targetOf(found), {
      now,
      say: asker.say,
      ending: (change) => note({ kind: 'REMOVAL', dataset: found.id }, change),
    });
  });
  return { entry, dataset };
}
