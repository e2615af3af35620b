import { at, compress } from '../common/links.js';
import type { Component, Edge } from './circles.js';
import { type Budget, type Flow, toFlow, visitsFrom } from './flow.js';
import { levelsFrom, type Network, UNKNOWN } from './network.js';

/** What a request may take: enough for a circle of two that own 99.99 % of each other, or of a hundred that own half. */
const STEPS = 5_000_000;

/** What the start owns, or what owns it: of each organization its number, or UNKNOWN. */
export interface Integrated {
  readonly levels: Int32Array;
  /** 0–1 through all ways whose shares are known, or UNKNOWN where there is none. */
  readonly shares: Float64Array;
  /** Whether a way with an unknown share leads there too, so that the number is a lower bound. */
  readonly isPartial: Uint8Array;
  /** Organizations whose number was given up: circles too large, or too nearly closed. */
  readonly unsettled: number;
}

/**
 * v = a + vA downwards from the start, without the links that lead back into it: what comes home is not a further holding. That is
 * V(i,j) / (1 + V(i,i)) of V = (I − A)⁻¹A, the share of j that is i's in the end, and never more than all of it.
 */
export function ownedBy(network: Network, closed: ReadonlySet<number>): Integrated {
  const levels = levelsFrom(network.start, network.down);
  const edges = edgesWithin(network, levels).filter(({ to }) => to !== network.start);
  const flow = toFlow(network.ids.length, edges.filter(isKnown), 'to');
  const { values, isSolved } = visitsFrom(flow, network.start, { left: STEPS });
  return finish({ network, levels, edges, closed }, (body) => (isSolved[body] === 1 ? at(values, body) : UNKNOWN));
}

/** The same upwards: the column of V, each owner in a circle divided by how often the circle comes back to it. */
export function ownersOf(network: Network, closed: ReadonlySet<number>): Integrated {
  const levels = levelsFrom(network.start, network.up);
  const edges = edgesWithin(network, levels).map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from }));
  const flow = toFlow(network.ids.length, edges.filter(isKnown), 'from');
  const budget: Budget = { left: STEPS };
  const { values, isSolved } = visitsFrom(flow, network.start, budget);
  const shares = Float64Array.from(values, (value, body) => (isSolved[body] === 1 ? value : UNKNOWN));
  for (const component of flow.components) {
    if (!component.isCircle || component.isClosed) continue;
    for (const member of component.members) {
      const returns = at(shares, member) === UNKNOWN ? null : returnsTo(flow, member, component, budget);
      shares[member] = returns === null ? UNKNOWN : at(shares, member) / returns;
    }
  }
  return finish({ network, levels, edges, closed }, (body) => at(shares, body));
}

/** 1 + V(i,i); null once the budget has ended. */
function returnsTo(flow: Flow, member: number, component: Component, budget: Budget): number | null {
  if (budget.left < 0) return null;
  const { values, isSolved } = visitsFrom(flow, member, budget, [component]);
  return isSolved[member] === 1 ? at(values, member) : null;
}

function edgesWithin({ owner, owned, shares }: Network, levels: Int32Array): readonly Edge[] {
  return [...shares.keys()].flatMap((stake) => {
    const [from, to] = [at(owner, stake), at(owned, stake)];
    const isWithin = at(levels, from) >= 0 && at(levels, to) >= 0;
    return isWithin ? [{ from, to, weight: at(shares, stake) }] : [];
  });
}

function isKnown({ weight }: Edge): boolean {
  return weight !== UNKNOWN;
}

/** What the edges lead to from some places, those included; 1 for each. */
function reached(size: number, edges: readonly Edge[], from: readonly number[]): Uint8Array {
  const { starts, ends } = compress(
    size,
    edges.map((edge) => edge.from),
    edges.map(({ to }) => to),
  );
  const found = new Uint8Array(size);
  const queue = [...from];
  for (const place of queue) {
    if (found[place] === 1) continue;
    found[place] = 1;
    queue.push(...ends.subarray(starts[place], starts[place + 1]));
  }
  return found;
}

interface Reached {
  readonly network: Network;
  readonly levels: Int32Array;
  readonly edges: readonly Edge[];
  readonly closed: ReadonlySet<number>;
}

function finish({ network, levels, edges, closed }: Reached, shareOf: (body: number) => number): Integrated {
  const size = network.ids.length;
  const known = reached(size, edges.filter(isKnown), [network.start]);
  const numbered = [...levels.keys()].filter((body) => at(levels, body) > 0 && known[body] === 1 && !closed.has(body));
  const shares = new Float64Array(size).fill(UNKNOWN);
  for (const body of numbered) shares[body] = Math.min(shareOf(body), 1);
  const beyond = edges.flatMap(({ to, weight }) => (weight === UNKNOWN ? [to] : []));
  return {
    levels,
    shares,
    isPartial: reached(size, edges, beyond),
    unsettled: numbered.filter((body) => at(shares, body) === UNKNOWN).length,
  };
}
