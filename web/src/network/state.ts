import type { EntityKind } from '../generated/graphql';
import { choice, list, number, type Param, type StateOf, word } from '../link/codec';
import type { Link } from '../link/useLink';

/** So many more of one relation at a click. */
export const STEP = 50;

/** One relation of one node, and how many of it are wanted. */
export interface Expansion {
  readonly id: string;
  readonly relation: string;
  readonly count: number;
}

/** Null: nobody has chosen yet, and the view takes what fits. An empty list was chosen. */
const expansions: Param<readonly Expansion[] | null> = {
  read: (text) => (text === null ? null : text.split(',').flatMap((part) => expansionOf(part) ?? [])),
  write: (value) => (value === null ? null : value.map(written).join(',')),
};

function expansionOf(part: string): Expansion | null {
  const [id, relation, count = String(STEP)] = part.split('*');
  if (!id || !relation || !/^[1-9]\d{0,3}$/.test(count)) return null;
  return { id, relation, count: Number(count) };
}

function written({ id, relation, count }: Expansion): string {
  return count === STEP ? `${id}*${relation}` : `${id}*${relation}*${count}`;
}

export const networkCodec = {
  mode: choice('ego', 'paths', 'trace'),
  focus: word(),
  expand: expansions,
  hide: list,
  pin: list,
  /** The node whose facts are beside the picture; usually the focus. */
  at: word(),
  layout: choice('rings', 'free'),
  to: word(),
  length: number(6, 1, 6),
  ways: number(5, 1, 20),
  direction: choice('UPSTREAM', 'DOWNSTREAM', 'BOTH'),
  depth: number(3, 1, 6),
  first: number(200, 1, 1000),
  shape: choice('picture', 'table'),
};

export type NetworkState = StateOf<typeof networkCodec>;
export type Mode = NetworkState['mode'];
export type NetworkAddress = Link<NetworkState>;

/** What belongs to one mode only does not go along to another. */
export function modeChange(mode: Mode): Partial<NetworkState> {
  return { mode, to: '', at: '' };
}

/** A second end asks for the ways between the two, whatever else the address says. */
export function modeOf({ mode, to }: Pick<NetworkState, 'mode' | 'to'>): Mode {
  return to === '' ? mode : 'paths';
}

/** The list of expansions with one of them set to a count; 0 takes it away. */
export function withExpansion(all: readonly Expansion[], { id, relation, count }: Expansion): readonly Expansion[] {
  const isThat = (one: Expansion) => one.id === id && one.relation === relation;
  if (count === 0) return all.filter((one) => !isThat(one));
  if (!all.some(isThat)) return [...all, { id, relation, count }];
  return all.map((one) => (isThat(one) ? { ...one, count } : one));
}

/** What has links of its own in the network. */
export const PICKABLE: readonly EntityKind[] = [
  'ENTERPRISE',
  'INVESTOR',
  'INSTITUTION',
  'CHAIN',
  'SEGMENT',
  'CLUSTER',
  'REGION',
  'PARK',
];
export const TRACEABLE: readonly EntityKind[] = ['ENTERPRISE', 'SEGMENT', 'PRODUCT', 'CHAIN'];
