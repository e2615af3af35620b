import { exactKey, initialsOf, nameKey, pinyinOf, sortKey } from '../../names.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { namesakes } from '../ingest/entities.js';
import type { SeedGraph } from '../seed/graph.js';
import { loadGraph, type LoadReport as SeedReport, type Target } from '../seed/load.js';
import { type AliasDraft, type Draft, describedIn, type LinkDraft, type NodeDraft, type Properties } from './draft.js';

export interface LoadReport extends SeedReport {
  /** How many of the names were known before, and how many are new. */
  readonly known: number;
  readonly created: number;
  readonly near: readonly { readonly name: string; readonly candidates: readonly string[] }[];
}

export interface LoadOptions {
  readonly now: Date;
  readonly say: (message: string) => void;
}

/** Brings the store to what a data set says. All parts are held at once. */
export async function load(
  graph: Graph,
  target: Target,
  parts: AsyncIterable<Draft> | Iterable<Draft>,
  { now, say }: LoadOptions,
): Promise<LoadReport> {
  const drafts = await collected(parts);
  const bodies = [...drafts.nodes.values()].filter(({ labels }) => labels.includes('Organization'));
  const known = await knownBodies(graph, target.id, bodies);
  const idOf = idsOf(bodies, known);
  const report = await loadGraph(graph, target, rowsOf(target.id, drafts, { idOf, known }), now, say);
  const names = new Set(bodies.map(({ id }) => idOf(id)));
  const found = [...names].filter((id) => known.has(id)).length;
  return { ...report, known: found, created: names.size - found, near: [] };
}

interface Collected {
  readonly nodes: ReadonlyMap<string, NodeDraft>;
  readonly aliases: readonly AliasDraft[];
  readonly links: ReadonlyMap<string, LinkDraft>;
}

async function collected(parts: AsyncIterable<Draft> | Iterable<Draft>): Promise<Collected> {
  const nodes = new Map<string, NodeDraft>();
  const aliases = new Map<string, AliasDraft>();
  const links = new Map<string, LinkDraft>();
  for await (const part of parts) {
    for (const node of part.nodes) {
      const one = nodes.get(node.id);
      nodes.set(
        node.id,
        one
          ? {
              ...one,
              labels: [...new Set([...one.labels, ...node.labels])],
              properties: joined(one.properties, node.properties),
            }
          : node,
      );
    }
    for (const alias of part.aliases) aliases.set(JSON.stringify([alias.owner, alias.value]), alias);
    for (const link of part.relationships) {
      const identity = JSON.stringify([link.type, link.from, link.to, link.key]);
      const one = links.get(identity);
      links.set(identity, one ? { ...one, properties: joined(one.properties, link.properties) } : link);
    }
  }
  return { nodes, aliases: [...aliases.values()], links };
}

function joined(one: Properties, other: Properties): Properties {
  const both: Record<string, Properties[string]> = { ...other, ...one };
  for (const [name, value] of Object.entries(other)) {
    const mine = one[name];
    if (Array.isArray(value) && Array.isArray(mine)) both[name] = [...new Set([...mine, ...value])];
  }
  return both;
}

function nameOf({ id, properties }: NodeDraft): string {
  return String(properties['name'] ?? id);
}

/** The ids of other data sets' organizations, with the keys that they are named by. */
async function knownBodies(
  graph: Graph,
  dataset: string,
  bodies: readonly NodeDraft[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(bodies.map((body) => nameKey(nameOf(body))))];
  const rows = keys.length === 0 ? [] : await ask(graph, namesakes, { keys });
  return new Map(rows.filter((row) => row.dataset !== dataset).map(({ id, key }) => [id, key]));
}

/** One id for all drafts of one name: that of the store where it knows the name, else the first. */
function idsOf(bodies: readonly NodeDraft[], known: ReadonlyMap<string, string>): (id: string) => string {
  const stored = new Map([...known].map(([id, key]) => [key, id]));
  const first = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const body of bodies) {
    const key = exactKey(nameOf(body));
    const id = stored.get(nameKey(nameOf(body))) ?? first.get(key) ?? body.id;
    first.set(key, id);
    ids.set(body.id, id);
  }
  return (id) => ids.get(id) ?? id;
}

interface Resolution {
  readonly idOf: (id: string) => string;
  readonly known: ReadonlyMap<string, string>;
}

function rowsOf(dataset: string, { nodes, aliases, links }: Collected, { idOf, known }: Resolution): SeedGraph {
  const merged = new Map<string, NodeDraft>();
  for (const node of nodes.values()) {
    const id = idOf(node.id);
    const one = merged.get(id);
    const labels = [...new Set(['Entity', ...(one?.labels ?? []), ...node.labels])];
    merged.set(id, { id, labels, properties: joined(one?.properties ?? {}, node.properties) });
  }
  const owned = [...merged.values()].filter(({ id }) => !known.has(id));
  const roles = [...merged.values()].filter(({ id }) => known.has(id));
  const names = owned
    .filter(({ labels }) => describedIn(labels))
    .map((node) => ({ owner: node.id, value: nameOf(node), kind: 'NAME' }));
  const others = aliases
    .map((alias) => ({ ...alias, owner: idOf(alias.owner) }))
    .filter(({ owner }) => !known.has(owner));
  return {
    nodes: owned.map(withKeys),
    aliases: [...new Map([...others, ...names].map((alias) => [`${alias.owner}#${alias.value}`, alias])).entries()].map(
      ([id, alias]) => ({
        id,
        ...alias,
        key: nameKey(alias.value),
        pinyin: pinyinOf(alias.value),
        initials: initialsOf(alias.value),
      }),
    ),
    relationships: [...links.values()].map((link) => ({
      ...link,
      type: link.type as SeedGraph['relationships'][number]['type'],
      from: idOf(link.from),
      to: idOf(link.to),
      // Another data set's fact of the same words is another fact.
      key: `${link.key} ${dataset}`.trim(),
    })),
    roles: roles.flatMap(({ id, labels }) =>
      labels.filter((label) => label !== 'Entity' && label !== 'Organization').map((role) => ({ id, role })),
    ),
  };
}

function withKeys(node: NodeDraft): NodeDraft {
  if (describedIn(node.labels) === undefined) return node;
  return { ...node, properties: { ...node.properties, nameKey: sortKey(nameOf(node), node.id) } };
}
