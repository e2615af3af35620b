import type { CitedFragment, Confidence, ProvenanceFragment } from '../generated/graphql';
import { isOwn } from '../own/own';
import type { EdgeKind } from './kinds';
import type { Grown, NetLink, NetNode } from './net';

/** What the API answers, of whatever type the node is. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Relation {
  readonly kind: EdgeKind;
  /** Whether the stored direction leads away from the node that is expanded. */
  readonly isOutward: boolean;
  /** Where in an entry the other node is; none: the entry is the node. */
  readonly at: readonly string[];
  /** What of an entry says more of the link. */
  readonly notes: readonly string[];
  readonly isCited: boolean;
}

const outward = (kind: EdgeKind, at: readonly string[] = [], notes: readonly string[] = []): Relation => ({
  kind,
  isOutward: true,
  at,
  notes,
  isCited: at.length > 0 && at[0] !== 'node',
});
const inward = (kind: EdgeKind, at: readonly string[] = [], notes: readonly string[] = []): Relation => ({
  ...outward(kind, at, notes),
  isOutward: false,
});
const cited = (relation: Relation): Relation => ({ ...relation, isCited: true });

/** The relations by their field, which is also the switch of NetworkRelations, in the order in which they are offered. */
const RELATIONS = {
  suppliers: cited(inward('SUPPLIES', ['node'], ['sharePercent'])),
  customers: cited(outward('SUPPLIES', ['node'], ['sharePercent'])),
  investments: cited(inward('INVESTED_IN', ['node'], ['round', 'investedOn'])),
  portfolio: cited(outward('INVESTED_IN', ['node'], ['round', 'investedOn'])),
  controls: outward('CONTROLS', ['organization'], ['sharePercent']),
  controlledBy: inward('CONTROLS', ['organization'], ['sharePercent']),
  chainPositions: outward('OCCUPIES', ['segment']),
  leads: outward('LEADS', ['chain', 'cluster']),
  leaders: inward('LEADS', ['enterprise']),
  segments: outward('HAS_SEGMENT'),
  chain: inward('HAS_SEGMENT'),
  suppliedBy: inward('FEEDS'),
  suppliesTo: outward('FEEDS'),
  enterprises: cited(inward('OCCUPIES', ['node'])),
  partners: cited(outward('COOPERATES_WITH', ['node'], ['topic'])),
  competitors: cited(outward('COMPETES_WITH', ['node'])),
  industries: outward('SERVES_INDUSTRY', ['industry']),
  researchPartners: outward('RESEARCHES_WITH', ['institution'], ['topic']),
  incubators: outward('INCUBATED_BY', ['institution'], ['topic']),
  clusters: outward('IN_CLUSTER'),
  organizations: inward('IN_PARK', ['node']),
  parks: outward('IN_PARK'),
  regions: outward('COVERS'),
  locations: outward('IN_REGION', ['region']),
  region: outward('IN_REGION'),
  parent: outward('PART_OF'),
  children: inward('PART_OF'),
} as const satisfies Readonly<Record<string, Relation>>;

type RelationName = keyof typeof RELATIONS;

export function isRelation(name: string): name is RelationName {
  return Object.hasOwn(RELATIONS, name);
}

/** The same field of another type is another relation. */
const OF_TYPE: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  Cluster: { enterprises: inward('IN_CLUSTER', ['node']) },
  Region: { enterprises: inward('IN_REGION', ['node']), clusters: inward('COVERS'), parks: inward('IN_REGION') },
};

export function relationOf(name: string, type: string): Relation | null {
  return OF_TYPE[type]?.[name] ?? (isRelation(name) ? RELATIONS[name] : null);
}

export interface Counted {
  readonly relation: RelationName;
  readonly count: number;
}

/** How many there are of each relation that a node of this type can have. */
export function countsOf(node: Fields): readonly Counted[] {
  return Object.keys(RELATIONS)
    .filter(isRelation)
    .flatMap((relation) => {
      const count = countOf(node[relation]);
      return count === null ? [] : [{ relation, count }];
    });
}

function countOf(value: unknown): number | null {
  if (value === undefined) return null;
  if (value === null) return 0;
  if (Array.isArray(value)) return value.length;
  const { totalCount } = value as Fields;
  return typeof totalCount === 'number' ? totalCount : 1;
}

export interface Page {
  readonly entries: readonly Fields[];
  readonly total: number;
  readonly next: string | null;
}

/** One page of a relation, be it a connection, a list or a single node. */
export function pageOf(value: unknown): Page {
  if (value === null || value === undefined) return { entries: [], total: 0, next: null };
  if (Array.isArray(value)) return { entries: value as Fields[], total: value.length, next: null };
  const { edges, totalCount, pageInfo } = value as Fields;
  if (!Array.isArray(edges)) return { entries: [value as Fields], total: 1, next: null };
  const { hasNextPage, endCursor } = (pageInfo ?? {}) as Fields;
  const next = hasNextPage === true && typeof endCursor === 'string' ? endCursor : null;
  return { entries: edges as Fields[], total: Number(totalCount), next };
}

export function nodeOf(node: Fields): NetNode {
  const { id, __typename, name, chain, origin } = node as { id: string; __typename: string; name?: string } & Fields;
  return {
    id,
    type: __typename,
    name: name ?? id,
    within: (chain as NetNode['within'] | undefined) ?? null,
    isCurated: origin === 'CURATED',
    isOwn: isOwn({ datasets: (node['datasets'] as readonly ProvenanceFragment[] | undefined) ?? [] }),
  };
}

/** The nodes and links that the entries of a relation stand for. */
export function grownFrom(own: NetNode, name: string, entries: readonly Fields[]): Grown {
  const relation = relationOf(name, own.type);
  if (!relation) return { nodes: [], links: [] };
  const pairs = entries
    .map((entry) => positionIn(own, entry) ?? entry)
    .flatMap((entry) => {
      const nodes = relation.at.length === 0 ? [entry] : relation.at.map((field) => entry[field] as Fields | null);
      return nodes.flatMap((node) => (node ? [[nodeOf(node), entry] as const] : []));
    });
  return {
    nodes: pairs.map(([node]) => node),
    links: pairs.map(([node, entry]) => linkOf(own, node, relation, entry)),
  };
}

/** A firm of a segment: what is said of it there stands with its position. */
function positionIn(own: NetNode, entry: Fields): Fields | null {
  const node = entry['node'] as Fields | undefined;
  const positions = node?.['chainPositions'] as readonly Fields[] | undefined;
  const found = positions?.find(({ segment }) => (segment as Fields)['id'] === own.id);
  return found ? { ...found, node } : null;
}

function linkOf(own: NetNode, other: NetNode, relation: Relation, entry: Fields): NetLink {
  const { kind, isOutward, isCited, notes } = relation;
  const said = notes.flatMap((name) => noteOf(name, entry[name]) ?? []);
  // That a chain contains a segment which the curators added is theirs too.
  const isCurated = kind === 'HAS_SEGMENT' && (own.isCurated || other.isCurated);
  const stated = isCited ? ((entry['confidence'] as Confidence | null | undefined) ?? null) : null;
  return {
    from: isOutward ? own.id : other.id,
    to: isOutward ? other.id : own.id,
    kind,
    product: isCited ? ((entry['product'] as string | null | undefined) ?? null) : null,
    note: said.length === 0 ? null : said.join(' · '),
    confidence: isCurated ? 'CURATED' : stated,
    citations: isCited ? ((entry['citations'] as readonly CitedFragment[] | undefined) ?? []) : null,
  };
}

function noteOf(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return name === 'sharePercent' ? `${value} %` : String(value);
}
