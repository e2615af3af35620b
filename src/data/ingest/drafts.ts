import { createHash } from 'node:crypto';
import {
  type AliasDraft,
  compact,
  type Draft,
  describedIn,
  type LinkDraft,
  type NodeDraft,
  type Properties,
} from '../load/draft.js';
import { addedUp } from '../load/record.js';
import type { TableRow } from '../table/table.js';
import type { Said } from './kind.js';
import { linkOf } from './says.js';

/** The file that rows are quoted from. */
export interface SourceFile {
  /** The source's part of the ids of its citations. */
  readonly slug: string;
  readonly title: string;
  /** Its name without its folder. */
  readonly file: string;
  readonly publisher?: string;
}

/** One row, and what it says. */
export interface SaidRow {
  readonly row: Pick<TableRow, 'line' | 'text'> & Partial<Quoted>;
  readonly says: Said;
}

/** Of a quote that is not a line of a file. */
export interface Quoted {
  readonly citation: string;
  readonly locator: string;
}

/** What says only which thing is meant, or where it belongs, and so needs no quote. */
const IDENTITY = new Set(['name', 'chain', 'origin', 'code', 'level', 'scheme', 'unit']);

/** Made of what the row says, so that another row at its place never stands for it. */
export function citationId(slug: string, text: string): string {
  return `citation:${slug}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

export function sourceNode({ slug, title, file, publisher }: SourceFile): NodeDraft {
  const id = `source:${slug}`;
  return { id, labels: ['Source'], properties: compact({ name: title, title, file, publisher }) };
}

/** Some rows with their quotes as one draft, in which each node, name and fact stands once. */
export function draftOf(source: SourceFile, rows: readonly SaidRow[]): Draft {
  const draft = createDraft();
  draft.addNode(sourceNode(source));
  for (const { row, says } of rows) {
    const { citation = citationId(source.slug, row.text), locator = `line ${row.line}` } = row;
    draft.addNode({ id: citation, labels: ['Citation'], properties: { quote: row.text, locator } });
    draft.addLink(linkOf('FROM', citation, `source:${source.slug}`));
    for (const node of says.nodes) draft.addNode(citedNode(node, citation));
    for (const alias of says.aliases) draft.addAlias(alias);
    for (const link of says.links) draft.addLink(citedLink(link, citation));
  }
  return draft.whole();
}

/** Several drafts as one, in which each node, name and fact stands once. */
export function joinedDrafts(drafts: readonly Draft[]): Draft {
  const joined = createDraft();
  for (const { nodes, aliases, relationships } of drafts) {
    nodes.forEach(joined.addNode);
    aliases.forEach(joined.addAlias);
    relationships.forEach(joined.addLink);
  }
  return joined.whole();
}

/** What is said twice adds up. */
function createDraft() {
  const nodes = new Map<string, NodeDraft>();
  const aliases = new Map<string, AliasDraft>();
  const links = new Map<string, LinkDraft>();
  return {
    addNode: (node: NodeDraft) => put(nodes, node.id, node),
    addAlias: (alias: AliasDraft) => void aliases.set([alias.owner, alias.value, alias.kind].join('\n'), alias),
    addLink: (link: LinkDraft) => put(links, identityOf(link), link),
    whole: (): Draft => {
      return { nodes: [...nodes.values()], aliases: [...aliases.values()], relationships: [...links.values()] };
    },
  };
}

function identityOf({ type, from, to, key }: LinkDraft): string {
  return [type, from, to, key].join('\n');
}

function citedLink(link: LinkDraft, citation: string): LinkDraft {
  return { ...link, properties: { confidence: 'EXPLICIT', ...link.properties, citations: [citation] } };
}

/** What happened and what was counted is cited; so is what a row says of a thing beside its name. */
function citedNode(node: NodeDraft, citation: string): NodeDraft {
  const { labels, properties } = node;
  if (describedIn(labels) === undefined) {
    return { ...node, properties: { confidence: 'EXPLICIT', ...properties, citations: [citation] } };
  }
  const isStated = Object.keys(properties).some((name) => !IDENTITY.has(name));
  return isStated ? { ...node, properties: { ...properties, citations: [citation] } } : node;
}

type Draftable = { readonly properties: Properties; readonly labels?: readonly string[] };

function put<T extends Draftable>(drafts: Map<string, T>, key: string, draft: T): void {
  const known = drafts.get(key);
  drafts.set(key, known === undefined ? draft : merged(known, draft));
}

/** Of two sayings of one thing lists add up; else the first stands. */
function merged<T extends Draftable>(one: T, other: T): T {
  const labels = one.labels && other.labels ? { labels: [...new Set([...one.labels, ...other.labels])] } : {};
  return { ...one, ...labels, properties: addedUp(one.properties, other.properties) };
}
