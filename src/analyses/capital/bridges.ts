import { sortBy } from '../common/chain.js';
import { linkOf, type Way } from '../common/ways.js';
import type { CapitalRows } from './queries.js';

/** The way from a firm to each fund of the region that its investors lead to, by fund: its own holding before any other. */
export type Bridges = ReadonlyMap<string, ReadonlyMap<string, Way>>;

export function bridgesOf(rows: Pick<CapitalRows, 'investors' | 'funds' | 'coInvestors'>): Bridges {
  const here = new Set(rows.funds.map(({ id }) => id));
  const beside = groupByPartner(rows.coInvestors);
  const bridges = new Map<string, Map<string, Way>>();
  const add = (firm: string, fund: string, way: Way) => {
    const known = bridges.get(firm) ?? new Map<string, Way>();
    bridges.set(firm, known);
    const before = known.get(fund);
    if (!before || before.links.length > way.links.length) known.set(fund, way);
  };
  for (const { id, holdings } of sortBy(rows.investors, (row) => row.id)) {
    for (const { to: firm, ...evidence } of sortBy(holdings, ({ to }) => to)) {
      const held = linkOf(id, 'INVESTED_IN', firm, evidence);
      if (here.has(id)) add(firm, id, { nodes: [firm, id], links: [held] });
      for (const { fund, shared, own, other } of beside.get(id) ?? []) {
        if (shared === firm) continue;
        const links = [held, linkOf(id, 'INVESTED_IN', shared, other), linkOf(fund, 'INVESTED_IN', shared, own)];
        add(firm, fund, { nodes: [firm, id, shared, fund], links });
      }
    }
  }
  return bridges;
}

function groupByPartner(rows: CapitalRows['coInvestors']): ReadonlyMap<string, CapitalRows['coInvestors']> {
  const groups = new Map<string, CapitalRows['coInvestors']>();
  for (const row of sortBy(rows, ({ partner, fund }) => `${partner} ${fund}`)) {
    const group = groups.get(row.partner) ?? [];
    groups.set(row.partner, group);
    group.push(row);
  }
  return groups;
}
