import { at, type Links } from '../common/links.js';
import type { Way } from '../common/ways.js';
import type { Integrated } from './integrate.js';
import { type Network, UNKNOWN } from './network.js';
import { toWay, waysFrom } from './ways.js';

/** One organization that is held, or that holds; shares in percent. */
export interface Stake {
  readonly organization: string;
  readonly level: number;
  readonly directPercent: number | null;
  readonly integratedPercent: number | null;
  readonly isLowerBound: boolean;
  readonly paths: readonly Way[];
}

/** The greatest share first, those without a number last; nearer ones before farther ones. */
export function stakesOf(network: Network, integrated: Integrated, side: 'down' | 'up'): readonly Stake[] {
  const { levels, shares, isPartial } = integrated;
  const links: Links = network[side];
  const ways = waysFrom(network.start, links);
  const bodies = [...levels.keys()].filter((body) => at(levels, body) > 0);
  bodies.sort(
    (one, other) => at(shares, other) - at(shares, one) || at(levels, one) - at(levels, other) || one - other,
  );
  return bodies.map((body): Stake => {
    const found = ways.get(body) ?? [];
    const direct = found.find(({ length }) => length === 1);
    return {
      organization: network.ids[body] ?? '',
      level: at(levels, body),
      directPercent: network.stakes[direct?.stake ?? -1]?.share ?? null,
      integratedPercent: at(shares, body) === UNKNOWN ? null : toPercent(at(shares, body)),
      isLowerBound: isPartial[body] === 1,
      paths: found.map((step) => toWay(network, step, side)),
    };
  });
}

/** To a billionth: circles are computed to within less, and a quarter shall read 25. */
function toPercent(share: number): number {
  return Math.round(share * 1e11) / 1e9;
}
