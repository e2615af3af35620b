import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { foldRound } from '../../analyses/common/rounds.js';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { compact, type Draft, type LinkDraft, type NodeDraft } from '../load/draft.js';
import { type LoadReport, loadDraft } from '../load/load.js';
import { proposedId } from '../load/recordIds.js';
import { shown } from '../table/quote.js';
import type { InvestmentRow } from './investments.js';
import { datasetOf, importedTables, linesOfTable, nameOfFile, slugOf } from './tables.js';

export interface ImportOptions {
  readonly path: string;
  /** What the table is called; another of this name from another file is only replaced when it is asked for. */
  readonly name: string;
  readonly replace: boolean;
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
  const slug = slugOf(name);
  const dataset = `dataset:${slug}`;
  const file = resolve(path);
  const lines = linesOf(slug, rows);
  const changes = await changesTo(graph, slug, lines, { ...options, file }, say);
  const draft = draftOf(slug, titleOf(options), { rows, lines });
  const target = datasetOf(dataset, { name, file });
  const report = await loadDraft(graph, target, draft, { now: new Date(), say });
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
  lines: Lines,
  { name, file, replace }: ImportOptions & { readonly file: string },
  say: (message: string) => void,
): Promise<{ readonly added: number; readonly removed: number }> {
  const known = (await importedTables(graph)).find(({ id }) => id === `dataset:${slug}`);
  if (!known) return { added: lines.size, removed: 0 };
  const held = new Set((await ask(graph, linesOfTable, { source: `source:${slug}` })).map(({ id }) => id));
  const kept = [...lines.keys()].filter((id) => held.has(id)).length;
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

/** Each line once, by the id of its citation: a line may name several investors. */
type Lines = ReadonlyMap<string, InvestmentRow>;

function linesOf(slug: string, rows: readonly InvestmentRow[]): Lines {
  return new Map(rows.map((row) => [citationId(slug, row), row]));
}

/** The file is the source, and each line is quoted for what it says. */
function draftOf(
  slug: string,
  title: string,
  { rows, lines }: { readonly rows: readonly InvestmentRow[]; readonly lines: Lines },
): Draft {
  const source = `source:${slug}`;
  return {
    nodes: [
      { id: source, labels: ['Source'], properties: { name: title, title, file: title } },
      ...[...lines].map(([id, row]) => {
        return { id, labels: ['Citation'], properties: { quote: row.text, locator: `line ${row.line}` } };
      }),
      ...rows.flatMap(({ company, investor }) => [
        organization(company, 'Enterprise'),
        organization(investor, 'Investor'),
      ]),
    ],
    aliases: [],
    relationships: [
      ...[...lines.keys()].map((id) => ({ type: 'FROM', from: id, to: source, key: '', properties: {} })),
      ...investmentsIn(slug, rows),
    ],
  };
}

function organization(name: string, role: 'Enterprise' | 'Investor'): NodeDraft {
  return { id: proposedId('Organization', name), labels: ['Organization', role], properties: { name } };
}

/** Made of what the line says, so that another line at its place never stands for it. */
function citationId(slug: string, { text }: InvestmentRow): string {
  return `citation:${slug}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

/** The same deal in another spelling of its round is the same, with both lines as its citations. */
function investmentsIn(slug: string, rows: readonly InvestmentRow[]): readonly LinkDraft[] {
  const told = new Map<
    string,
    { readonly row: InvestmentRow; readonly link: LinkDraft; readonly citations: Set<string> }
  >();
  for (const row of rows) {
    const { investor, company, date, round, amount, currency } = row;
    const said = [round === null ? null : foldRound(round), date, amount, currency];
    const link = {
      type: 'INVESTED_IN',
      from: proposedId('Organization', investor),
      to: proposedId('Organization', company),
      key: said.filter((part) => part !== null).join(' '),
      properties: compact({ round, investedOn: date, amount, currency, confidence: 'EXPLICIT' }),
    };
    const identity = [link.from, link.to, link.key].join('\n');
    const known = told.get(identity) ?? { row, link, citations: new Set<string>() };
    told.set(identity, known);
    known.citations.add(citationId(slug, row));
  }
  return [...told.values()].map(({ link, citations }) => {
    return { ...link, properties: { ...link.properties, citations: [...citations] } };
  });
}
