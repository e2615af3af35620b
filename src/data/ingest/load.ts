import { basename, resolve } from 'node:path';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { journaledLoad } from '../journal/load.js';
import { type LoadReport, loadDraftAlone } from '../load/load.js';
import { shown } from '../table/quote.js';
import { citationId, draftOf } from './drafts.js';
import type { InvestmentRow } from './investments.js';
import { dealSays } from './kinds/investments.js';
import { datasetOf, dealsSlug, importedTables, linesOfTable, nameOfFile } from './tables.js';

export interface ImportOptions {
  readonly path: string;
  /** What the table is called; another of this name from another file is only replaced when it is asked for. */
  readonly name: string;
  readonly replace: boolean;
  /** Whoever imports it, for the journal. */
  readonly by: string;
}

export interface ImportReport extends LoadReport {
  readonly rows: number;
  readonly lines: number;
  /** Lines, as those below. */
  readonly added: number;
  readonly removed: number;
}

/** Brings the store to what a table says; its own earlier import is replaced, what others wrote stays. */
export async function importInvestments(
  graph: Graph,
  rows: readonly InvestmentRow[],
  options: ImportOptions,
  say: (message: string) => void,
): Promise<ImportReport> {
  const { path, name } = options;
  const slug = dealsSlug(name);
  const file = resolve(path);
  const lines = linesIn(slug, rows);
  const changes = await changesTo(graph, slug, lines, { ...options, file }, say);
  const title = titleOf(options);
  const draft = draftOf(
    { slug, title, file: title },
    rows.map((row) => ({ row, says: dealSays({ ...row, investors: [{ name: row.investor, isLead: null }] }) })),
  );
  const target = datasetOf(`dataset:${slug}`, { name, file });
  const asked = { target, input: target, by: options.by, clientKey: null, say };
  const { done: report } = await journaledLoad(graph, asked, (how) => loadDraftAlone(graph, target, draft, how));
  if (report === null) throw new SetupError('Nothing was loaded.');
  return { ...report, ...changes, rows: rows.length, lines: lines.size };
}

/** The file's own name, and the table's where somebody gave it another. */
function titleOf({ path, name }: ImportOptions): string {
  return name === nameOfFile(path) ? basename(path) : `${name} (${basename(path)})`;
}

/** How many lines are new and how many go. A file from elsewhere that would remove lines is refused unless that is asked for. */
async function changesTo(
  graph: Graph,
  slug: string,
  lines: ReadonlySet<string>,
  { name, file, replace }: ImportOptions & { readonly file: string },
  say: (message: string) => void,
): Promise<{ readonly added: number; readonly removed: number }> {
  const known = (await importedTables(graph)).find(({ id }) => id === `dataset:${slug}`);
  if (!known) return { added: lines.size, removed: 0 };
  const held = new Set((await ask(graph, linesOfTable, { source: `source:${slug}` })).map(({ id }) => id));
  const kept = [...lines].filter((id) => held.has(id)).length;
  const removed = held.size - kept;
  const before = `${held.size} investments of ${shown(known.file, 1_000)}`;
  if (known.file !== file && removed > 0 && !replace) {
    throw new SetupError(
      `"${shown(name)}" holds ${before}, and ${file} has ${kept} of them; add --name NAME to keep both, or --replace if it takes the other's place.`,
    );
  }
  const added = lines.size - kept;
  if (added + removed > 0) say(`Replacing "${shown(name)}": ${before}, imported on ${known.importedAt.slice(0, 10)} …`);
  return { added, removed };
}

/** The lines, each once: a line may name several investors. */
function linesIn(slug: string, rows: readonly InvestmentRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ text }) => citationId(slug, text)));
}
