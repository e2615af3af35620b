import { sortBy } from '../common/chain.js';
import type { LeaderRow, SupplyRow, Synergy } from '../common/facts.js';
import { linkOf, type Way } from '../common/ways.js';
import type { CandidateRows } from './queries.js';

/** What ties a firm to the region, 1 or 0.5, with the way that shows it. */
export interface Bridge {
  readonly value: number;
  readonly way: Way;
}
type Bridges = ReadonlyMap<string, Bridge>;

const NEAR = 1;
const FAR = 0.5;

/** PULL: who is one or two supply links from a leader placed here, or leads the chain beside one. */
export function pullsOf(supplies: readonly SupplyRow[], leaders: readonly LeaderRow[]): Bridges {
  const partners = partnersOf(supplies);
  const bridges = new Map<string, Bridge>();
  const here = leaders.filter(({ isHere }) => isHere);
  const add = (firm: string, value: number, way: Way) => {
    if (!bridges.has(firm)) bridges.set(firm, { value, way });
  };
  for (const leader of here) {
    for (const [near, link] of partners.get(leader.id) ?? [])
      add(near, NEAR, { nodes: [near, leader.id], links: [link] });
  }
  for (const leader of here) {
    for (const [middle, second] of partners.get(leader.id) ?? []) {
      for (const [far, first] of partners.get(middle) ?? []) {
        if (far !== leader.id) add(far, FAR, { nodes: [far, middle, leader.id], links: [first, second] });
      }
    }
    for (const other of leaders.filter(({ isHere }) => !isHere)) add(other.id, FAR, besides(other, leader));
  }
  return bridges;
}

function besides(other: LeaderRow, leader: LeaderRow): Way {
  return {
    nodes: [other.id, other.chain, leader.id],
    links: [linkOf(other.id, 'LEADS', other.chain, other), linkOf(leader.id, 'LEADS', leader.chain, leader)],
  };
}

function partnersOf(supplies: readonly SupplyRow[]): ReadonlyMap<string, ReadonlyMap<string, Synergy>> {
  const partners = new Map<string, Map<string, Synergy>>();
  const add = (one: string, other: string, link: Synergy) => {
    const known = partners.get(one) ?? new Map<string, Synergy>();
    partners.set(one, known);
    if (!known.has(other)) known.set(other, link);
  };
  for (const link of supplies) {
    if (link.from === link.to) continue;
    add(link.from, link.to, link);
    add(link.to, link.from, link);
  }
  return partners;
}

/** CAPITAL (以投代招): an investor of the firm is based or mandated here, or has invested beside one that is. */
export function capitalOf({ investors, coInvestors }: Pick<CandidateRows, 'investors' | 'coInvestors'>): Bridges {
  const bridges = new Map<string, Bridge>();
  const beside = new Map(coInvestors.map((row) => [row.partner, row]));
  const add = (firm: string, bridge: Bridge) => {
    if ((bridges.get(firm)?.value ?? 0) < bridge.value) bridges.set(firm, bridge);
  };
  for (const { id, isHere, holdings } of sortBy(investors, (row) => row.id)) {
    const partner = beside.get(id);
    for (const holding of holdings) {
      const held = linkOf(id, 'INVESTED_IN', holding.to, holding);
      if (isHere) add(holding.to, { value: NEAR, way: { nodes: [holding.to, id], links: [held] } });
      else if (partner && partner.shared !== holding.to) {
        const { fund, shared, own, other } = partner;
        const links = [held, linkOf(id, 'INVESTED_IN', shared, other), linkOf(fund, 'INVESTED_IN', shared, own)];
        add(holding.to, { value: FAR, way: { nodes: [holding.to, id, shared, fund], links } });
      }
    }
  }
  return bridges;
}
