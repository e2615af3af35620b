import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { chainOfSegments } from '../ingest/chainOfSegments.js';
import { foundDataset, type ImportedDataset, importTarget, targetOf } from '../ingest/datasets.js';
import { foresee } from '../ingest/foreseen.js';
import type { Prepared } from '../ingest/import.js';
import { mappingOf, type RowsRequest, withRows } from '../ingest/rows.js';
import { type Asker, type Journaled, journaled } from '../journal/journal.js';
import { journaledLoad } from '../journal/load.js';
import { type LoadReport, loadAlone, quotesIn, type RowChange, removeAlone, rowsOf } from '../load/load.js';
import { knownRows } from '../load/queries.js';
import { type Change, changeOf } from './change.js';

/** Of what no file on a disk is: rows that were sent. */
const SENT = 'importRows';

interface ImportOf {
  readonly prepared: Prepared;
  /** Where the rows are from. */
  readonly file: string;
  readonly input?: unknown;
  /** What else whoever asks is told. */
  readonly told?: Pick<Change, 'rejected' | 'rejectedRows'>;
}

/** Loads what was read of tables as one data set, and notes it in the journal. */
export function importPrepared(
  graph: Graph,
  { prepared, file, input, told }: ImportOf,
  asker: Asker,
): Promise<Journaled<LoadReport>> {
  const { name, content, size } = prepared;
  const target = { ...importTarget({ name, file }), content };
  const resultOf = ({ known, created }: RowChange) => ({ ...told, names: { known, created, near: null } });
  return journaledLoad(graph, { ...asker, target, input: input ?? target, resultOf }, (options) =>
    loadAlone(graph, target, prepared.parts(), { ...options, size }),
  );
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
  const quotes = new Set<string>();
  // Noticed while they pass, since to read them again is to understand every row again.
  async function* noticed() {
    for await (const part of prepared.parts()) {
      for (const id of quotesIn(part)) quotes.add(id);
      yield part;
    }
  }
  const { known, created, near } = await foresee(graph, { dataset, parts: noticed() }, async () => undefined);
  const kept = (await ask(graph, knownRows, { ids: [...quotes] })).length;
  const before = await rowsOf(graph, dataset);
  return { ...NOTHING, added: quotes.size - kept, removed: before - kept, names: { known, created, near } };
}

/** Removes a data set that was imported, by its name or its id, and notes it in the journal. */
export function removeImported(graph: Graph, name: string, asker: Asker): Promise<Journaled<ImportedDataset>> {
  return journaled(graph, { ...asker, input: ['removeDataset', name] }, async ({ now, note }) => {
    const dataset = await foundDataset(graph, name);
    await removeAlone(graph, targetOf(dataset), {
      now,
      say: asker.say,
      ending: (change) => note({ kind: 'REMOVAL', dataset: dataset.id }, change),
    });
    return dataset;
  });
}
