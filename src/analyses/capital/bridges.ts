import type { Capital } from '../common/keptCapital.js';
import type { BareLink, BareWay } from '../common/ways.js';

/** How a firm's investors lead to a fund of the region: the fund holds it, or has invested beside one that does, in `shared`. */
export interface Bridge {
  readonly investor: string;
  readonly shared: string | null;
}
/** By fund, the way to each that the investors of a firm lead to: its own holding before any other, then by the first investor. */
export type Bridges = (firm: string) => ReadonlyMap<string, Bridge>;

export function bridgesOf({ holdings, funds, beside }: Capital): Bridges {
  const here = new Set(funds.map(({ id }) => id));
  const besides = groupBy(beside, ({ partner }) => partner);
  const holders = new Map<string, string[]>();
  for (const { id, held } of holdings) {
    for (const firm of held) {
      const known = holders.get(firm);
      if (known) known.push(id);
      else holders.set(firm, [id]);
    }
  }
  return (firm) => {
    const bridges = new Map<string, Bridge>();
    const investors = (holders.get(firm) ?? []).sort();
    for (const investor of investors) if (here.has(investor)) bridges.set(investor, { investor, shared: null });
    for (const investor of investors) {
      for (const { fund, shared } of besides.get(investor) ?? []) {
        if (shared !== firm && !bridges.has(fund)) bridges.set(fund, { investor, shared });
      }
    }
    return bridges;
  };
}

export function wayOver({ investor, shared }: Bridge, firm: string, fund: string): BareWay {
  const own: BareLink = { from: investor, kind: 'INVESTED_IN', to: firm };
  if (shared === null) return { nodes: [firm, fund], links: [own] };
  const links: BareLink[] = [
    own,
    { from: investor, kind: 'INVESTED_IN', to: shared },
    { from: fund, kind: 'INVESTED_IN', to: shared },
  ];
  return { nodes: [firm, investor, shared, fund], links };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
