import { LRUCache } from 'lru-cache';
import { RateLimited } from '../../errors.js';

/** As many as are told apart; whoever asked longest ago has a full share again. */
const MOST = 10_000;
const MINUTE = 60_000;

/** What each key or address may still ask for: a bucket that holds a minute's share, and fills as it goes by (令牌桶). */
export interface Budget {
  /** Of a minute; null: nobody counts. */
  readonly perMinute: number | null;
  /** Takes the cost, or throws `RateLimited` where less is left; gives what is left then. */
  take(id: string, cost: number): number | null;
  /** Takes it in any case: what has begun is not cut off, and whoever asked waits longer afterwards. */
  owe(id: string, cost: number): number | null;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

export function createBudget(perMinute: number | null, now: () => number = () => performance.now()): Budget {
  if (perMinute === null) return { perMinute, take: () => null, owe: () => null };
  const buckets = new LRUCache<string, Bucket>({ max: MOST });
  const leftOf = (id: string) => {
    const bucket = buckets.get(id);
    return bucket ? Math.min(perMinute, bucket.left + ((now() - bucket.at) * perMinute) / MINUTE) : perMinute;
  };
  const owe = (id: string, cost: number) => {
    const left = leftOf(id) - cost;
    buckets.set(id, { left, at: now() });
    return Math.floor(left);
  };
  return {
    perMinute,
    owe,
    take: (id, cost) => {
      // What costs more than a minute's share is taken from a full bucket.
      const lacking = Math.min(cost, perMinute) - leftOf(id);
      if (lacking > 0) throw new RateLimited(cost, perMinute, Math.ceil((lacking * 60) / perMinute));
      return owe(id, cost);
    },
  };
}
