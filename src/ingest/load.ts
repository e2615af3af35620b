import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Graph } from '../graph.js';
import { initialsOf, nameKey, pinyinOf, sortKey } from '../names.js';
import { statementOf } from '../query.js';
import type { SeedGraph } from '../seed/graph.js';
import { type LoadReport, loadGraph } from '../seed/load.js';
import { type LinkDraft, link, type NodeDraft } from '../seed/piece.js';
import { writeRoles } from '../seed/queries.js';
import { type Resolved, resolveNames } from './entities.js';
import type { InvestmentRow } from './investments.js';

/** More than this is written in parts, and is complete only when its `Dataset` is written. */
const ATOMIC_ROWS = 5_000;

export interface ImportReport extends LoadReport {
  readonly rows: number;
  readonly found: number;
  readonly created: number;
}

/** Brings the store to what a table says; its own earlier import is replaced, what others wrote stays. */
export async function importInvestments(
  graph: Graph,
  path: string,
  rows: readonly InvestmentRow[],
  say: (message: string) => void,
): Promise<ImportReport> {
  const slug = `investments-${slugOfFile(path)}`;
  const id = `dataset:${slug}`;
  say('Looking up the names …');
  const names = rows.flatMap(({ company, investor, line }) => [
    { name: company, kind: 'enterprise' as const, line },
    { name: investor, kind: 'investor' as const, line },
  ]);
  const resolved = await resolveNames(graph, id, names);
  const target = { id, kind: 'INVESTMENTS', isAtomic: rows.length <= ATOMIC_ROWS };
  const roles = rolesIn(rows, resolved);
  if (roles.length > 0) await graph.write([[statementOf(writeRoles.file), { rows: roles }]]);
  const report = await loadGraph(graph, target, toRows(slug, basename(path), rows, resolved), new Date(), say);
  const created = [...resolved.values()].filter(({ isNew }) => isNew).length;
  return { ...report, rows: rows.length, created, found: resolved.size - created };
}

function slugOfFile(path: string): string {
  const name = basename(path).replace(/\.[^.]+$/, '');
  const ascii = (/^[ -~]*$/.test(name) ? name.toLowerCase() : pinyinOf(name)).replace(/[^a-z0-9]+/g, '-');
  return ascii.replace(/^-+|-+$/g, '').slice(0, 60) || 'table';
}

/** The file is the source, and each line is quoted for what it says. */
function toRows(
  slug: string,
  title: string,
  rows: readonly InvestmentRow[],
  resolved: ReadonlyMap<string, Resolved>,
): SeedGraph {
  const source = `source:${slug}`;
  const owners = ownersIn(rows, resolved);
  const organizations = [...owners.values()].map(({ id, name, labels }) =>
    node(id, ['Organization', ...labels], { name, nameKey: sortKey(name, id), citations: [] }),
  );
  const idOf = (name: string) => resolved.get(nameKey(name))?.id ?? '';
  return {
    nodes: [
      node(source, ['Source'], { name: title, nameKey: sortKey(title, source), title, file: title }),
      ...rows.map((row) => node(citationId(slug, row), ['Citation'], { quote: row.text, locator: `line ${row.line}` })),
      ...organizations,
    ],
    aliases: [...owners.values()].map(({ id, name }) => ({
      id: `${id}#${name}`,
      owner: id,
      value: name,
      key: nameKey(name),
      kind: 'NAME',
      pinyin: pinyinOf(name),
      initials: initialsOf(name),
    })),
    relationships: [
      ...rows.map((row) => link('FROM', citationId(slug, row), source)),
      ...rows.map((row) => investment(row, idOf(row.investor), idOf(row.company), citationId(slug, row))),
    ],
  };
}

function node(id: string, labels: readonly string[], properties: NodeDraft['properties']): NodeDraft {
  return { id, labels: ['Entity', ...labels], properties };
}

/** Made of what the line says, so that another line at its place never stands for it. */
function citationId(slug: string, { text }: InvestmentRow): string {
  return `citation:${slug}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

function investment(row: InvestmentRow, from: string, to: string, citation: string): LinkDraft {
  const { date, round, amount, currency } = row;
  const key = [round, date, amount].filter((part) => part !== null).join(' ');
  const properties = { round, investedOn: date, amount, currency, citations: [citation], confidence: 'EXPLICIT' };
  return link('INVESTED_IN', from, to, { key: `${key} ${citation}`, properties });
}

/** A firm that the store knows only as an investor, or the other way round, is both from now on. */
function rolesIn(rows: readonly InvestmentRow[], resolved: ReadonlyMap<string, Resolved>) {
  const roles = new Map<string, { readonly id: string; readonly label: string }>();
  const add = (name: string, label: string) => {
    const found = resolved.get(nameKey(name));
    if (found && !found.isNew) roles.set(`${found.id} ${label}`, { id: found.id, label });
  };
  for (const { company, investor } of rows) {
    add(company, 'Enterprise');
    add(investor, 'Investor');
  }
  return [...roles.values()];
}

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly labels: ReadonlySet<string>;
}

/** New organizations: a firm that also invests is one, with both labels. The first spelling is its name. */
function ownersIn(rows: readonly InvestmentRow[], resolved: ReadonlyMap<string, Resolved>): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner & { readonly labels: Set<string> }>();
  const add = (name: string, label: string) => {
    const found = resolved.get(nameKey(name));
    if (!found?.isNew) return;
    const owner = owners.get(found.id) ?? { id: found.id, name, labels: new Set<string>() };
    owners.set(found.id, owner);
    owner.labels.add(label);
  };
  for (const { company, investor } of rows) {
    add(company, 'Enterprise');
    add(investor, 'Investor');
  }
  return owners;
}
