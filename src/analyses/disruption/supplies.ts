import { sortBy } from '../common/chain.js';
import type { SupplyRow } from './queries.js';

/**
 * Each supply once, in an order that what is drawn for it follows. Where data sets state the same one, the largest share that one of them
 * states counts: which is right nobody knows, and the larger is the greater risk. A statement without a product adds nothing beside one of the
 * same two firms that names it.
 */
export function eachOnce(statements: readonly SupplyRow[]): readonly SupplyRow[] {
  const supplies = new Map<string, SupplyRow>();
  const named = new Set(statements.flatMap((one) => (one.product === null ? [] : [pairOf(one)])));
  for (const one of statements) {
    if (one.product === null && named.has(pairOf(one)) && one.share === null) continue;
    const key = `${pairOf(one)} ${one.product ?? ''}`;
    const known = supplies.get(key);
    supplies.set(key, known ? both(known, one) : one);
  }
  return sortBy([...supplies.values()], (one) => `${pairOf(one)} ${one.product ?? ''}`);
}

function pairOf({ from, to }: SupplyRow): string {
  return `${from} ${to}`;
}

function both(one: SupplyRow, other: SupplyRow): SupplyRow {
  const shares = [one.share, other.share].filter((share) => share !== null);
  return {
    ...one,
    share: shares.length === 0 ? null : Math.max(...shares),
    citations: [...new Set([...one.citations, ...other.citations])],
  };
}
