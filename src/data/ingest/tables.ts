import { basename, extname } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import type { DatasetOf } from '../load/load.js';
import { markOf, wordsOf } from '../load/recordIds.js';
import { shown, unsafeIn } from '../table/quote.js';

export const listedTables = defineQuery({
  file: 'ingest/tables',
  params: z.object({ from: z.string() }),
  row: z.object({
    id: z.string(),
    name: z.string(),
    file: z.string(),
    importedAt: z.string(),
    lines: z.int(),
  }),
});
export const linesOfTable = defineQuery({
  file: 'ingest/lines',
  params: z.object({ source: z.string() }),
  row: z.object({ id: z.string() }),
});

export type ImportedTable = z.output<typeof listedTables.row>;

/** As long as a line that lists data sets allows. */
export const MAX_NAME = 100;

/** What a data set may be called; null for what it may not. */
export function usableName(value: string): string | null {
  const name = value.trim();
  return name !== '' && name.length <= MAX_NAME && !unsafeIn(name) ? name : null;
}

export function nameOfFile(path: string): string {
  return basename(path, extname(path));
}

/** The part of a data set's ids: the name itself where it can be one, else its words and a mark, so that no two names meet. */
function slugOf(kind: 'investments' | 'import', name: string): string {
  const words = wordsOf(name);
  return [kind, words, ...(words === name ? [] : [markOf(name)])].filter((part) => part !== '').join('-');
}

/** Of a table of deals, which `import investments` keeps apart. */
export function dealsSlug(name: string): string {
  return slugOf('investments', name);
}

/** A table's names are only as good as the rules by which they are compared. */
export function datasetOf(id: string, origin: NonNullable<DatasetOf['origin']>): DatasetOf {
  return { id, kind: 'INVESTMENTS', isAuthored: false, origin };
}

/** Of a data set that may hold any kinds of tables. */
export function datasetSlug(name: string): string {
  return slugOf('import', name);
}

/** The part of the ids of one of its files. */
export function sourceSlug(dataset: string, file: string): string {
  return `${dataset}-${wordsOf(file) || 'x'}-${markOf(file)}`;
}

/** Every table that was imported, with the file that it came from. */
export function importedTables(graph: Graph): Promise<readonly ImportedTable[]> {
  return ask(graph, listedTables, { from: 'dataset:investments-' });
}

/** The one table that was imported under a name. */
export async function foundTable(graph: Graph, name: string): Promise<ImportedTable> {
  const tables = await importedTables(graph);
  const table = tables.find(({ id }) => id === `dataset:${dealsSlug(name)}`);
  if (!table) {
    const names = tables.map((known) => `"${shown(known.name)}"`).join(', ');
    throw new SetupError(`No table "${shown(name)}" was imported; ${names ? `there are ${names}` : 'there is none'}.`);
  }
  return table;
}
