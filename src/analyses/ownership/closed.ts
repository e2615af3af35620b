import { MAX_PAGE } from '../../api/arguments.js';
import { at } from '../common/links.js';
import { componentsOf, type Edge } from './circles.js';
import { type Network, UNKNOWN } from './network.js';

/** A circle of control as the answer tells it. */
export interface HoldingCircle {
  readonly organizations: readonly string[];
  readonly closed: boolean | null;
}

/** Members of circles that own all of themselves. */
export function closedBodies(network: Network): ReadonlySet<number> {
  const known = edgesOf(network).filter(({ weight }) => weight !== UNKNOWN);
  const closed = componentsOf(known, 'to').filter(({ isClosed }) => isClosed);
  return new Set(closed.flatMap(({ members }) => members));
}

/** Circles of control, whatever is known of their shares. */
export function circlesOf(network: Network, closed: ReadonlySet<number>): readonly HoldingCircle[] {
  const edges = edgesOf(network);
  const circles = componentsOf(edges, 'to').filter(({ isCircle }) => isCircle);
  return circles
    .map(({ members }) => {
      const inside = new Set(members);
      const isUnknown = edges.some(({ from, to, weight }) => inside.has(from) && inside.has(to) && weight === UNKNOWN);
      const isClosed = members.some((member) => closed.has(member));
      const organizations = members.slice(0, MAX_PAGE).map((member) => network.ids[member] ?? '');
      return { organizations, closed: isUnknown && !isClosed ? null : isClosed };
    })
    .sort((one, other) => ((one.organizations[0] ?? '') < (other.organizations[0] ?? '') ? -1 : 1));
}

function edgesOf({ owner, owned, shares }: Network): readonly Edge[] {
  return [...shares.keys()].map((stake) => {
    return { from: at(owner, stake), to: at(owned, stake), weight: at(shares, stake) };
  });
}
