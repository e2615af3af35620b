import { LRUCache } from 'lru-cache';
import { compact, type Described, type LinkDraft, type Loose, type NodeDraft } from '../load/draft.js';
import { identityKeyOf } from '../load/record.js';
import { markOf, proposedId } from '../load/recordIds.js';
import { SAYS_NOTHING, type Said } from './kind.js';

/** Something that a row names: the id of its draft, and everything that the row says of it. */
export interface Named {
  readonly id: string;
  readonly said: Said;
}

interface OtherName {
  readonly value: string;
  readonly kind: 'FULL' | 'SHORT' | 'FORMER' | 'ENGLISH' | 'CODE';
}

/** Other names: not the name itself, and each once. */
function aliasesOf(owner: string, name: string, others: readonly OtherName[]): Said['aliases'] {
  const kept = new Map(others.filter(({ value }) => value !== name).map((other) => [other.value, other]));
  return [...kept.values()].map(({ value, kind }) => ({ owner, value, kind }));
}

/** A table names the same things again and again, and what they are called in Latin letters takes time. A segment is told apart by its chain. */
const ids = new LRUCache<string, string>({ max: 100_000 });

function idOf(kind: Described, name: string, apart = ''): string {
  const asked = [kind, name, apart].join('\n');
  const known = ids.get(asked);
  if (known !== undefined) return known;
  const id = proposedId(kind, name, kind === 'Segment' ? identityKeyOf('Chain', apart) : apart);
  ids.set(asked, id);
  return id;
}

export interface BodyWords {
  readonly uscc?: string | null;
  readonly others?: readonly OtherName[];
  readonly properties?: Loose;
}

/** What a body is called in each role. */
export const ROLES = { enterprise: 'Enterprise', investor: 'Investor', institution: 'Institution' } as const;

function organization(kind: keyof typeof ROLES, name: string, words: BodyWords): Named {
  const { uscc = null, others = [], properties = {} } = words;
  // What it is called does not hang on the role in which it is named.
  const id = idOf('Organization', name, uscc ?? '');
  const labels = ['Organization', ROLES[kind]];
  return {
    id,
    said: {
      nodes: [{ id, labels, properties: compact({ name, uscc, ...properties }) }],
      aliases: aliasesOf(id, name, others),
      links: [],
    },
  };
}

export function enterprise(name: string, words: BodyWords = {}): Named {
  return organization('enterprise', name, words);
}

export function investor(name: string, words: BodyWords = {}): Named {
  return organization('investor', name, words);
}

/** Whoever issues policies. */
export function authority(name: string): Named {
  return organization('institution', name, {});
}

/** A thing of one label that is told by its name alone, such as a chain, a park, a policy or a product. */
export function thing(
  label: 'Chain' | 'Cluster' | 'Park' | 'Policy' | 'Product',
  name: string,
  { others = [], properties = {} }: Pick<BodyWords, 'others' | 'properties'> = {},
): Named {
  const id = idOf(label, name);
  return {
    id,
    said: {
      nodes: [{ id, labels: [label], properties: compact({ name, ...properties }) }],
      aliases: aliasesOf(id, name, others),
      links: [],
    },
  };
}

/** A class of a scheme; two schemes may call different classes the same. */
export function industry(name: string, properties: Loose & { readonly scheme: string | null }): Named {
  const id = idOf('Industry', name, properties.scheme ?? '');
  return {
    id,
    said: { ...SAYS_NOTHING, nodes: [{ id, labels: ['Industry'], properties: compact({ name, ...properties }) }] },
  };
}

/** A segment of a chain, and the chain. */
export function segment(name: string, chainName: string, properties: Loose = {}): Named {
  const chain = thing('Chain', chainName);
  const id = idOf('Segment', name, chainName);
  const node = {
    id,
    labels: ['Segment'],
    properties: compact({ name, chain: chain.id, origin: 'IMPORTED', ...properties }),
  };
  return {
    id,
    said: { nodes: [...chain.said.nodes, node], aliases: [], links: [linkOf('HAS_SEGMENT', chain.id, id)] },
  };
}

/** A fact between two drafts; `key` tells two of one type between the same two apart. */
export function linkOf(
  type: string,
  from: string,
  to: string,
  { key = '', properties = {} }: { readonly key?: string; readonly properties?: Loose } = {},
): LinkDraft {
  return { type, from, to, key, properties: compact(properties) };
}

export function fact(...link: Parameters<typeof linkOf>): Said {
  return { ...SAYS_NOTHING, links: [linkOf(...link)] };
}

export interface EventWords {
  readonly label: 'Recognition' | 'Listing' | 'Milestone' | 'Measure' | 'Observation' | 'Award' | 'Need';
  /** The data set, since no other may own it. */
  readonly dataset: string;
  /** What tells it from others of its owner. */
  readonly parts: readonly (string | number | null)[];
  readonly properties: Loose;
}

/** A dated thing that belongs to one data set alone; stated twice, it is one. */
export function event({ label, dataset, parts, properties }: EventWords): NodeDraft {
  const mark = markOf([dataset, ...parts.map((part) => part ?? '')].join('\n'));
  return { id: `${label.toLowerCase()}:${dataset}-${mark}`, labels: [label], properties: compact(properties) };
}

const EVENT_LINKS = {
  Recognition: 'RECOGNIZED_AS',
  Listing: 'LISTED_AS',
  Milestone: 'REACHED',
  Award: 'AWARDED',
  Need: 'ASKS_FOR',
} as const;

/** An event of an enterprise. */
export function eventOf(owner: string, words: EventWords & { readonly label: keyof typeof EVENT_LINKS }): Said {
  const node = event({ ...words, parts: [owner, ...words.parts] });
  return { nodes: [node], aliases: [], links: [linkOf(EVENT_LINKS[words.label], owner, node.id)] };
}

/** Where something is, as a table says it. */
export function located(id: string, region: Named | null, basis: 'STATED' | 'REGISTERED' | 'OFFICE' = 'STATED'): Said {
  if (!region) return SAYS_NOTHING;
  return {
    ...region.said,
    links: [...region.said.links, linkOf('LOCATED_IN', id, region.id, { properties: { basis } })],
  };
}
