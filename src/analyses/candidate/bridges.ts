import { sortBy } from '../common/chain.js';
import type { LeaderRow } from '../common/facts.js';
import type { Capital } from '../common/keptCapital.js';
import { at, compress, type Links } from '../common/links.js';
import type { SupplyLinks } from '../common/supplyLinks.js';
import { type BareLink, type BareWay, linkOf } from '../common/ways.js';

/** What ties a firm to the region, 1 or 0.5, with the way that shows it. */
export interface Bridge {
  readonly value: number;
  readonly way: BareWay;
}
/** Of the firm of an id, if anything ties it. */
type Bridges = (firm: string) => Bridge | undefined;

const NEAR = 1;
const FAR = 0.5;
const NOBODY = -1;

/** PULL: who is one or two supply links from a leader placed here, or leads the chain beside one. */
export function pullsOf(supplies: SupplyLinks, leaders: readonly LeaderRow[]): Bridges {
  const { ids, numbers } = supplies;
  const partnersOf = partnersIn(supplies);
  const sorted = sortBy(leaders, ({ id }) => id);
  const here = sorted.filter(({ isHere }) => isHere);
  const others = sorted.filter(({ isHere }) => !isHere);
  const known = here.flatMap(({ id }) => numbers.get(id) ?? []);
  // Which leader each place is tied to, and over which partner; a partner of the leader itself over none.
  const tiedTo = new Int32Array(supplies.size).fill(NOBODY);
  const through = new Int32Array(supplies.size).fill(NOBODY);
  for (const leader of known) {
    for (const near of partnersOf(leader)) if (at(tiedTo, near) === NOBODY) tiedTo[near] = leader;
  }
  const besides = new Map<string, BareWay>();
  for (const leader of here) {
    const number = numbers.get(leader.id) ?? NOBODY;
    for (const middle of number === NOBODY ? [] : partnersOf(number)) {
      for (const far of partnersOf(middle)) {
        if (far === number || at(tiedTo, far) !== NOBODY || besides.has(ids[far] ?? '')) continue;
        tiedTo[far] = number;
        through[far] = middle;
      }
    }
    for (const other of others) {
      const isTied = at(tiedTo, numbers.get(other.id) ?? NOBODY) >= 0;
      if (!isTied && !besides.has(other.id)) besides.set(other.id, besideWay(other, leader));
    }
  }
  const linkBetween = linkerIn(supplies);
  return (firm) => {
    const beside = besides.get(firm);
    if (beside) return { value: FAR, way: beside };
    const place = numbers.get(firm) ?? NOBODY;
    if (place === NOBODY || at(tiedTo, place) === NOBODY) return undefined;
    const stops = [place, at(through, place), at(tiedTo, place)].filter((stop) => stop !== NOBODY);
    const links = stops.slice(1).map((stop, step) => linkBetween(stops[step] as number, stop));
    return { value: stops.length === 2 ? NEAR : FAR, way: { nodes: stops.map((stop) => ids[stop] ?? ''), links } };
  };
}

function besideWay(other: LeaderRow, leader: LeaderRow): BareWay {
  return {
    nodes: [other.id, other.chain, leader.id],
    links: [linkOf(other.id, 'LEADS', other.chain, other), linkOf(leader.id, 'LEADS', leader.chain, leader)],
  };
}

/** The partners of a place in trade, each once, in the order of the links between them: by supplier, then by customer. */
function partnersIn({ size, from, to }: SupplyLinks): (place: number) => Iterable<number> {
  const [customers, suppliers] = [compress(size, from, to), compress(size, to, from)];
  const linksOf = ({ starts, ends }: Links, place: number) => ends.subarray(at(starts, place), at(starts, place + 1));
  return (place) => {
    const sellers = linksOf(suppliers, place);
    const before = sellers.filter((seller) => seller < place);
    const after = sellers.subarray(before.length);
    const partners = new Set<number>();
    for (const links of [before, linksOf(customers, place), after]) for (const end of links) partners.add(end);
    partners.delete(place);
    return partners;
  };
}

/** Of the supplies between two the one of the first supplier by id. */
function linkerIn({ size, ids, from, to }: SupplyLinks): (one: number, other: number) => BareLink {
  const { starts, ends } = compress(size, from, to);
  return (one, other) => {
    const [first, last] = one < other ? [one, other] : [other, one];
    const isSupplier = ends.subarray(at(starts, first), at(starts, first + 1)).includes(last);
    const [supplier, customer] = isSupplier ? [first, last] : [last, first];
    return { from: ids[supplier] ?? '', kind: 'SUPPLIES', to: ids[customer] ?? '' };
  };
}

/** CAPITAL (以投代招): an investor of the firm is based or mandated here, or has invested beside one that is based here. */
export function capitalOf({ holdings, funds, beside }: Capital): Bridges {
  const here = new Set(funds.map(({ id }) => id));
  const based = new Set(funds.flatMap(({ id, isBased }) => (isBased ? [id] : [])));
  const bridges = new Map<string, Bridge>();
  const add = (firm: string, bridge: Bridge) => {
    if ((bridges.get(firm)?.value ?? 0) < bridge.value) bridges.set(firm, bridge);
  };
  // The first fund by id.
  const partners = new Map<string, Capital['beside'][number]>();
  for (const row of beside) {
    const known = partners.get(row.partner);
    if (based.has(row.fund) && (!known || row.fund < known.fund)) partners.set(row.partner, row);
  }
  for (const { id, held } of holdings) {
    const partner = partners.get(id);
    for (const firm of held) {
      const own: BareLink = { from: id, kind: 'INVESTED_IN', to: firm };
      if (here.has(id)) add(firm, { value: NEAR, way: { nodes: [firm, id], links: [own] } });
      else if (partner && partner.shared !== firm) {
        const { fund, shared } = partner;
        const links: BareLink[] = [
          own,
          { from: id, kind: 'INVESTED_IN', to: shared },
          { from: fund, kind: 'INVESTED_IN', to: shared },
        ];
        add(firm, { value: FAR, way: { nodes: [firm, id, shared, fund], links } });
      }
    }
  }
  return (firm) => bridges.get(firm);
}
