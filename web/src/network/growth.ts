import { type Client, useClient } from 'urql';
import { askOnce } from '../api/client';
import { persist } from '../api/retry';
import { type Answering, useAsking } from '../api/useAsking';
import { NetworkRelationsDocument } from '../generated/graphql';
import type { Grown, NetNode } from './net';
import { type Counted, type Fields, grownFrom, nodeOf, pageOf } from './relations';
import { type Expansion, STEP } from './state';

/** What is drawn without a word, drawn with a warning, and no longer drawn unless one insists. */
export const COMFORTABLE = 300;
export const WARNED = 1_000;
export const REFUSED = 5_000;

/** What a view shows of a node before anybody chose: every relation that fits whole, as long as all of it fits. */
export function usualExpansions(id: string, counts: readonly Counted[]): readonly Expansion[] {
  let room = COMFORTABLE - 1;
  return counts.flatMap(({ relation, count }) => {
    if (count === 0 || count > STEP || count > room) return [];
    room -= count;
    return [{ id, relation, count: STEP }];
  });
}

/** The most that the API gives at once. */
const LARGEST_PAGE = 100;

/** What an expansion brought, beside how many there are. */
export interface Growth extends Grown {
  readonly expansion: Expansion;
  readonly own: NetNode | null;
  readonly total: number;
  readonly shown: number;
}

/** Asks each expansion, page after page; what was asked before comes out of the cache, so another click asks only what is new. */
export function useGrowth(expansions: readonly Expansion[], { pause = false } = {}): Answering<readonly Growth[]> {
  const client = useClient();
  return useAsking({
    key: pause ? null : JSON.stringify(expansions),
    // What was expanded before is shown until the next is there, and says so.
    kin: 'growth',
    answer: (how) => persist((signal) => Promise.all(expansions.map((one) => grow(client, one, signal))), how),
  });
}

async function grow(client: Client, expansion: Expansion, signal: AbortSignal): Promise<Growth> {
  const { id, relation, count } = expansion;
  const entries: Fields[] = [];
  let after: string | null = null;
  let total = 0;
  let own: NetNode | null = null;
  do {
    const first = Math.min(LARGEST_PAGE, count - entries.length);
    const asked = { id, [relation]: true, first, after };
    const answer = await askOnce(client, [NetworkRelationsDocument, asked], signal);
    const node = answer.node as Fields | null;
    if (node === null) break;
    own = nodeOf(node);
    const page = pageOf(node[relation]);
    entries.push(...page.entries);
    total = page.total;
    after = page.next;
  } while (after !== null && entries.length < count);
  const kept = entries.slice(0, count);
  const grown = own === null ? { nodes: [], links: [] } : grownFrom(own, relation, kept);
  return { ...grown, expansion, own, total, shown: kept.length };
}
