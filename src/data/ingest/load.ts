import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { foldRound } from '../../analyses/common/rounds.js';
import { SetupError } from '../../errors.js';
import { aliasKeys, nameKey, sortKey } from '../../names/index.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import type { RoleDraft, SeedGraph } from '../seed/graph.js';
import { type LoadReport, loadGraph } from '../seed/load.js';
import { type LinkDraft, link, type NodeDraft } from '../seed/piece.js';
import { shown } from '../table/quote.js';
import { type Resolved, resolveNames } from './entities.js';
import type { InvestmentRow } from './investments.js';
import { importedTables, linesOfTable, nameOfFile, slugOf, targetOf } from './tables.js';

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
  readonly found: number;
  readonly created: number;
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
  say('Looking up the names …');
  const names = rows.flatMap(({ company, investor, line }) => [
    { name: company, kind: 'enterprise' as const, line },
    { name: investor, kind: 'investor' as const, line },
  ]);
  const resolved = await resolveNames(graph, { dataset, path }, names);
  const target = targetOf(dataset, { name, file }, rows.length + changes.removed);
  const facts = toRows(slug, titleOf(options), { rows, lines }, resolved);
  const report = await loadGraph(graph, target, facts, new Date(), say);
  const created = [...resolved.values()].filter(({ isNew }) => isNew).length;
  return {
    ...report,
    ...changes,
    rows: rows.length,
    lines: lines.size,
    created,
    found: resolved.size - created,
  };
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
function toRows(
  slug: string,
  title: string,
  { rows, lines }: { readonly rows: readonly InvestmentRow[]; readonly lines: Lines },
  resolved: ReadonlyMap<string, Resolved>,
): SeedGraph {
  const source = `source:${slug}`;
  const named = ownersIn(rows, resolved);
  const owners = named.filter(({ isOwn }) => isOwn);
  const organizations = owners.map(({ id, name, labels }) =>
    node(id, ['Organization', ...labels], { name, nameKey: sortKey(name, id), citations: [] }),
  );
  const idOf = (name: string) => resolved.get(nameKey(name))?.id ?? '';
  return {
    nodes: [
      node(source, ['Source'], { name: title, nameKey: sortKey(title, source), title, file: title }),
      ...[...lines].map(([id, row]) => node(id, ['Citation'], { quote: row.text, locator: `line ${row.line}` })),
      ...organizations,
    ],
    aliases: owners.map(({ id, name }) => ({
      id: `${id}#${name}`,
      owner: id,
      value: name,
      kind: 'NAME',
      ...aliasKeys(name),
    })),
    relationships: [...[...lines.keys()].map((id) => link('FROM', id, source)), ...investmentsIn(slug, rows, idOf)],
    roles: named
      .filter(({ isOwn }) => !isOwn)
      .flatMap(({ id, labels }) => [...labels].map((role): RoleDraft => ({ id, role }))),
  };
}

function node(id: string, labels: readonly string[], properties: NodeDraft['properties']): NodeDraft {
  return { id, labels: ['Entity', ...labels], properties };
}

/** Made of what the line says, so that another line at its place never stands for it. */
function citationId(slug: string, { text }: InvestmentRow): string {
  return `citation:${slug}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

/** The same deal in another spelling of its round is the same, with both lines as its citations. */
function investmentsIn(
  slug: string,
  rows: readonly InvestmentRow[],
  idOf: (name: string) => string,
): readonly LinkDraft[] {
  const told = new Map<
    string,
    { readonly row: InvestmentRow; readonly key: string; readonly citations: Set<string> }
  >();
  for (const row of rows) {
    const { date, round, amount, currency } = row;
    const said = [round === null ? null : foldRound(round), date, amount, currency].filter((part) => part !== null);
    // Another table's investment of the same words is another fact.
    const key = [...said, slug].join(' ');
    const identity = [idOf(row.investor), idOf(row.company), key].join('\n');
    const known = told.get(identity) ?? { row, key, citations: new Set<string>() };
    told.set(identity, known);
    known.citations.add(citationId(slug, row));
  }
  return [...told.values()].map(({ row: { investor, company, round, date, amount, currency }, key, citations }) => {
    const properties = { round, investedOn: date, amount, currency, citations: [...citations], confidence: 'EXPLICIT' };
    return link('INVESTED_IN', idOf(investor), idOf(company), { key, properties });
  });
}

/** What each organization is named as; one that others hold may so get another role. The first spelling is its name. */
function ownersIn(rows: readonly InvestmentRow[], resolved: ReadonlyMap<string, Resolved>): readonly Owner[] {
  const owners = new Map<string, Owner & { readonly labels: Set<string> }>();
  const add = (name: string, label: string) => {
    const found = resolved.get(nameKey(name));
    if (!found) return;
    const owner = owners.get(found.id) ?? { id: found.id, name, isOwn: found.isOwn, labels: new Set<string>() };
    owners.set(found.id, owner);
    owner.labels.add(label);
  };
  for (const { company, investor } of rows) {
    add(company, 'Enterprise');
    add(investor, 'Investor');
  }
  return [...owners.values()];
}

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly labels: ReadonlySet<string>;
}
