import type { Ask } from '../download/pages.js';
import { type Shown, shownProperties } from './page.js';
import type { Asked, Extension } from './request.js';
import { type Answered, PROPERTIES, typesOfNode, type Value } from './vocabulary.js';

/** Enough to tell namesakes apart. */
const CANDIDATE = '... on Organization { __typename id name region { name } }';
const MATCH = `query Reconcile($names: [MatchInput!]!) {
  match(names: $names) { candidates(first: 10) { node { ${CANDIDATE} } matched score reasons } certain { id } }
}`;
const NODES = `query ReconcileIds($ids: [ID!]!) { nodes(ids: $ids) { ${CANDIDATE} } }`;
const SUGGEST = `query ReconcileSuggest($prefix: String!) {
  search(query: $prefix, kinds: [ENTERPRISE, INVESTOR, INSTITUTION], first: 100) { nodes { ${CANDIDATE} } }
}`;
const SHOWN = `query ReconcilePreview($id: ID!) {
  node(id: $id) { ... on Organization { __typename id name ${shownProperties.map(({ selection }) => selection).join(' ')} } }
}`;

/** As many ids as the API answers at once. */
const IDS_AT_ONCE = 100;
const ID = /^(?:enterprise|investor|institution):[\w.-]+$/;
/** Of suggestions, as many as a person looks at. */
const SUGGESTED = 20;
const MAX_PREFIX = 100;

interface Node {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly region?: { readonly name: string } | null;
}

interface Match {
  readonly candidates: readonly {
    readonly node: Node;
    readonly matched: string | null;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
  readonly certain: { readonly id: string } | null;
}

/** The answers to a batch by its keys. An id is its own answer. */
export async function reconciled(ask: Ask, asked: readonly Asked[]) {
  const byName = asked.flatMap(({ key, input }) => (input === null || ID.test(input.name) ? [] : [{ key, input }]));
  const { match } =
    byName.length === 0
      ? { match: [] }
      : ((await ask(MATCH, { names: byName.map(({ input }) => input) })) as { match: readonly Match[] });
  const matches = new Map(byName.map(({ key }, at) => [key, match[at]]));
  const ids = asked.flatMap(({ input }) => (input !== null && ID.test(input.name) ? [input.name] : []));
  const nodes = new Map((await nodesBy(ask, ids)).map((node) => [node.id, node]));
  return Object.fromEntries(
    asked.map(({ key, limit, input }) => {
      const node = nodes.get(input?.name ?? '');
      const result = node ? [candidateOf(node, { score: 1, isMatch: true, matched: null, reasons: [] })] : [];
      const { candidates = [], certain = null } = matches.get(key) ?? {};
      const found = candidates.map((each) =>
        candidateOf(each.node, { ...each, isMatch: each.node.id === certain?.id }),
      );
      return [key, { result: [...result, ...found].slice(0, limit) }];
    }),
  );
}

interface Judged {
  readonly score: number;
  readonly isMatch: boolean;
  readonly matched: string | null;
  readonly reasons: readonly string[];
}

/** A score is of 100, as clients of the protocol show it. */
function candidateOf(node: Node, { score, isMatch, matched, reasons }: Judged) {
  const told = [node.region?.name, matched === node.name ? null : matched].filter((part) => typeof part === 'string');
  return {
    id: node.id,
    name: node.name,
    ...(told.length === 0 ? {} : { description: told.join(' · ') }),
    type: typesOfNode(node.__typename),
    score: Math.round(score * 10_000) / 100,
    match: isMatch,
    features: reasons.map((id) => ({ id, value: true })),
  };
}

async function nodesBy(ask: Ask, ids: readonly string[]): Promise<readonly Node[]> {
  if (ids.length === 0) return [];
  const { nodes } = (await ask(NODES, { ids })) as { readonly nodes: readonly (Node | null)[] };
  return nodes.filter((node) => node !== null);
}

export async function entitiesBeginning(ask: Ask, prefix: string, skipped: number) {
  const nodes = ID.test(prefix) ? await nodesBy(ask, [prefix]) : await foundBy(ask, prefix.slice(0, MAX_PREFIX));
  return nodes.slice(skipped, skipped + SUGGESTED).map(({ __typename, id, name, region }) => ({
    id,
    name,
    ...(region ? { description: region.name } : {}),
    notable: typesOfNode(__typename),
  }));
}

/** What has no letter and no digit begins nothing. */
async function foundBy(ask: Ask, prefix: string): Promise<readonly Node[]> {
  if (!/[\p{L}\p{N}]/u.test(prefix)) return [];
  const { search } = (await ask(SUGGEST, { prefix })) as { readonly search: { readonly nodes: readonly Node[] } };
  return search.nodes;
}

export async function nodeBy(ask: Ask, id: string): Promise<Shown | null> {
  if (!ID.test(id)) return null;
  const { node } = (await ask(SHOWN, { id })) as { readonly node: Shown | null };
  return node;
}

/** The values of properties, for each id that was asked for; of one that is not there, none. */
export async function extended(ask: Ask, { ids, properties }: Extension) {
  const wanted = properties
    .map(({ id }) => PROPERTIES.find((property) => property.id === id))
    .filter((one) => one !== undefined);
  const selection = wanted.map((property) => property.selection).join(' ');
  const query = `query ReconcileExtend($ids: [ID!]!) { nodes(ids: $ids) { id ... on Organization { __typename ${selection} } } }`;
  const known = ids.filter((id) => ID.test(id));
  const found = new Map<string, Answered>();
  for (let from = 0; from < known.length; from += IDS_AT_ONCE) {
    const part = known.slice(from, from + IDS_AT_ONCE);
    const { nodes } = (await ask(query, { ids: part })) as { readonly nodes: readonly (Answered | null)[] };
    nodes.forEach((node, at) => {
      if (node) found.set(part[at] ?? '', node);
    });
  }
  const valuesOf = (id: string): Readonly<Record<string, readonly Value[]>> =>
    Object.fromEntries(wanted.map((property) => [property.id, property.valuesIn(found.get(id) ?? {})]));
  return {
    meta: wanted.map(({ id, name }) => ({ id, name })),
    rows: Object.fromEntries(ids.map((id) => [id, valuesOf(id)])),
  };
}
