import type { AliasDraft, Draft, LinkDraft, NodeDraft, Properties } from '../load/draft.js';
import { addedUp } from '../load/record.js';
import { contradictionNode, type FactsById, factsById } from './contradiction.js';
import { factsOf, idsIn, linkIdentity, nodeIdentity, type Sourced, statementsFrom } from './draft.js';
import { citationNodes, entityLinks, entityNodes, namedIn, originLinks } from './entity.js';
import type { Facts } from './facts.js';
import type { Called } from './format.js';
import { citationsOf } from './passage.js';

/** The data set of the project's own facts. */
export const SEED_ID = 'dataset:seed';
const CONFIDENCE = ['CURATED', 'IMPLIED', 'EXPLICIT'];

function stronger(one: string, other: string): string {
  return CONFIDENCE.indexOf(one) >= CONFIDENCE.indexOf(other) ? one : other;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

/** Of two sayings of one fact, lists and descriptions add up; else the first stands (a rule refuses disagreement). */
function mergeProperties(one: Properties, other: Properties): Properties {
  const [mine, theirs] = [one['description'], other['description']];
  const isTwofold = typeof mine === 'string' && theirs !== undefined && mine !== theirs;
  return { ...addedUp(one, other), ...(isTwofold ? { description: `${mine}；${String(theirs)}` } : {}) };
}

function mergeBy<T extends { readonly properties: Properties }>(
  items: readonly T[],
  identity: (item: T) => string,
  merge: (one: T, other: T) => T,
): readonly T[] {
  const merged = new Map<string, T>();
  for (const item of items) {
    const key = identity(item);
    const known = merged.get(key);
    const joined = known === undefined ? item : merge(known, item);
    merged.set(key, joined);
  }
  return [...merged.values()];
}

type Cited<T> = T & Sourced;

function mergeCited<T extends { readonly properties: Properties }>(one: Cited<T>, other: Cited<T>): Cited<T> {
  return {
    ...one,
    properties: mergeProperties(one.properties, other.properties),
    citations: union(one.citations, other.citations),
    confidence: stronger(one.confidence, other.confidence),
  };
}

function mergeNodes(one: Cited<NodeDraft>, other: Cited<NodeDraft>): Cited<NodeDraft> {
  return { ...mergeCited(one, other), labels: union(one.labels, other.labels) };
}

function cite<T>(items: readonly T[], sourced: Sourced): readonly Cited<T>[] {
  return items.map((item) => ({ ...item, citations: sourced.citations, confidence: sourced.confidence }));
}

const UNSOURCED: Sourced = { citations: [], confidence: 'EXPLICIT' };

/** An entity is cited by every passage that names it in a fact. */
function citationsByEntity(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, readonly string[]>();
  const add = (id: string, citation: string): void => {
    cited.set(id, union(cited.get(id) ?? [], [citation]));
  };
  for (const { citation, mentions } of facts.passages) {
    for (const id of mentions) add(id, citation);
  }
  for (const { fact, passage } of factsOf(facts)) {
    for (const { id } of idsIn(fact)) {
      for (const citation of citationsOf(passage, fact.also)) add(id, citation);
    }
  }
  for (const segment of facts.chains.flatMap(({ id, segments }) => segments.map((row) => ({ ...row, chain: id })))) {
    for (const citation of segment.passages) {
      add(segment.id, citation);
      add(segment.chain, citation);
    }
  }
  for (const row of facts.ladders.flatMap((ladder) => [ladder, ...ladder.rungs])) {
    for (const citation of row.passages) add(row.id, citation);
  }
  return cited;
}

function aliasesOf({ id, name, nameEn, aliases }: Called): readonly AliasDraft[] {
  const english = nameEn === undefined ? [] : [{ value: nameEn, kind: 'ENGLISH' }];
  return [{ value: name, kind: 'NAME' }, ...aliases, ...english].map(({ value, kind }) => ({ owner: id, value, kind }));
}

/** Citations hold quotes, and only what a document says is cited. A node that only facts make keeps how plainly it is stated. */
function finishNode(
  node: Cited<NodeDraft>,
  cited: ReadonlyMap<string, readonly string[]>,
  entities: ReadonlySet<string>,
): NodeDraft {
  const { id, labels } = node;
  const properties = entities.has(id) ? node.properties : { ...node.properties, confidence: node.confidence };
  if (labels.includes('Citation')) return { id, labels, properties };
  const citations = union(node.citations, cited.get(id) ?? []);
  return { id, labels, properties: { ...properties, citations } };
}

function finishLink({ type, from, to, key, properties, citations, confidence }: Cited<LinkDraft>): LinkDraft {
  return { type, from, to, key, properties: { ...properties, citations, confidence } };
}

interface Stated extends Pick<Draft, 'nodes' | 'relationships'> {
  readonly byId: FactsById;
}

const known = new WeakMap<Facts, Stated>();

/** What the facts state, without what is said of two of them. A rule asks for it before the graph is made, and it takes a quarter of a second. */
export function statedIn(facts: Facts): Stated {
  const stated = known.get(facts) ?? stateAll(facts);
  known.set(facts, stated);
  return stated;
}

function stateAll(facts: Facts): Stated {
  const statements = factsOf(facts).flatMap(statementsFrom);
  const entities = [...entityNodes(facts), ...citationNodes(facts)];
  const nodes = [...cite(entities, UNSOURCED), ...statements.flatMap((statement) => cite(statement.nodes, statement))];
  const links = [...entityLinks(facts), ...statements.flatMap((statement) => cite(statement.links, statement))];
  const cited = citationsByEntity(facts);
  const ids = new Set(entities.map(nodeIdentity));
  const stated = {
    nodes: mergeBy(nodes, nodeIdentity, mergeNodes).map((node) => finishNode(node, cited, ids)),
    relationships: [...mergeBy(links, linkIdentity, mergeCited).map(finishLink), ...originLinks(facts)],
  };
  return { ...stated, byId: factsById(SEED_ID, stated) };
}

/** The whole graph as plain rows; the same facts always give the same rows. */
export function toGraph(facts: Facts): Draft {
  const { nodes, relationships, byId } = statedIn(facts);
  return {
    nodes: [...nodes, ...facts.contradictions.map((each) => contradictionNode(each, byId))],
    relationships,
    aliases: namedIn(facts).flatMap(aliasesOf),
  };
}
