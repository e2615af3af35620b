import type { Synergy } from '../../src/analyses/common/facts.js';
import type { Way } from '../../src/analyses/common/ways.js';

/** The same by hand: every supply around a portfolio in memory, and loops. */

const MAX_TOLD = 100;

interface CommonSupplier {
  readonly supplier: string;
  readonly holdingCount: number;
  /** Holdings that depend on it, by id; the first of them. */
  readonly holdings: readonly string[];
  /** How many of them it supplies itself. */
  readonly directCount: number;
  readonly paths: readonly Way[];
}

/** Supplies between two holdings. */
export function synergiesAmong(holdings: ReadonlySet<string>, supplies: readonly Synergy[]): readonly Synergy[] {
  return supplies.filter(({ from, to }) => from !== to && holdings.has(from) && holdings.has(to));
}

/**
 * Firms outside the portfolio on which two or more of its firms depend, directly or through one firm between (which may itself
 * be a holding): most holdings first. Of each holding the shortest way is told, of several the one by the first id.
 */
export function commonSuppliers(
  holdings: ReadonlySet<string>,
  supplies: readonly Synergy[],
): readonly CommonSupplier[] {
  const suppliersOf = byBuyer(supplies);
  const ways = new Map<string, Map<string, Way>>();
  for (const holding of [...holdings].sort()) {
    for (const way of waysInto(holding, suppliersOf)) {
      const [supplier = ''] = way.nodes;
      if (holdings.has(supplier)) continue;
      const known = ways.get(supplier) ?? new Map<string, Way>();
      ways.set(supplier, known);
      if (!known.has(holding)) known.set(holding, way);
    }
  }
  return [...ways]
    .flatMap(([supplier, found]) => (found.size > 1 ? [toCommonSupplier(supplier, found)] : []))
    .sort(byCount);
}

function byBuyer(supplies: readonly Synergy[]): ReadonlyMap<string, readonly Synergy[]> {
  const suppliers = new Map<string, Synergy[]>();
  for (const link of supplies) {
    const known = suppliers.get(link.to);
    if (known) known.push(link);
    else suppliers.set(link.to, [link]);
  }
  return suppliers;
}

/** Direct ones first, so that the first way met of a supplier is the shortest. */
function* waysInto(holding: string, suppliersOf: ReadonlyMap<string, readonly Synergy[]>): Generator<Way> {
  const direct = suppliersOf.get(holding) ?? [];
  for (const link of direct) yield { nodes: [link.from, holding], links: [link] };
  for (const link of direct) {
    for (const before of suppliersOf.get(link.from) ?? []) {
      if (before.from === holding) continue;
      yield { nodes: [before.from, link.from, holding], links: [before, link] };
    }
  }
}

function toCommonSupplier(supplier: string, ways: ReadonlyMap<string, Way>): CommonSupplier {
  const paths = [...ways.values()];
  return {
    supplier,
    holdingCount: ways.size,
    holdings: [...ways.keys()].slice(0, MAX_TOLD),
    directCount: paths.filter(({ links }) => links.length === 1).length,
    paths: paths.slice(0, MAX_TOLD),
  };
}

function byCount(one: CommonSupplier, other: CommonSupplier): number {
  return (
    other.holdingCount - one.holdingCount ||
    other.directCount - one.directCount ||
    (one.supplier < other.supplier ? -1 : 1)
  );
}
