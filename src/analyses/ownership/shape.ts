import { MAX_PAGE } from '../../api/arguments.js';
import type { RankingPageInfo, Unpaged } from '../../api/ranking.js';
import { newestOf } from '../common/chain.js';
import { at } from '../common/links.js';
import type { Coverage, Method } from '../common/method.js';
import { circlesOf, closedBodies, type HoldingCircle } from './closed.js';
import { type Integrated, ownedBy, ownersOf } from './integrate.js';
import { MAX_LEVEL, type Network, toNetwork } from './network.js';
import { MAX_LINKS, type OwnershipRows } from './queries.js';
import { type Stake, stakesOf } from './stakes.js';

export interface OwnershipAnalysis {
  readonly holdings: readonly Stake[];
  readonly holdingCount: number;
  readonly owners: readonly Stake[];
  readonly ownerCount: number;
  readonly pageInfo: RankingPageInfo;
  readonly circles: readonly HoldingCircle[];
  readonly overstated: readonly string[];
  readonly linkCount: number;
  readonly linksWithoutShare: number;
  readonly truncated: boolean;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

const METHOD: Method = {
  name: 'Look-through ownership (穿透持股)',
  version: '1',
  parameters: [
    'V = (I − A)⁻¹A over stated shares; V(i,j) / (1 + V(i,i)), so that what a circle brings home is not counted twice',
    `up to ${MAX_LEVEL} levels of control upwards and downwards`,
    'a link without a share is control and no number; of several statements on one link the greatest share',
    'stated shares of one body up to 101 % are scaled to 100 %, beyond that left out as contradictory',
  ],
  reference:
    'Brioschi, Buzzacchi, Colombo 1989, Journal of Banking & Finance 13; circles: Vitali, Glattfelder, Battiston 2011, doi 10.1371/journal.pone.0025995',
};

/** `first` of the holdings and of the owners. */
export function toOwnershipAnalysis(
  { self: [{ id }], below, above }: OwnershipRows,
  first: number,
): Unpaged<OwnershipAnalysis> {
  const network = toNetwork(id, [...below, ...above]);
  const closed = closedBodies(network);
  const [owned, owning] = [ownedBy(network, closed), ownersOf(network, closed)];
  const holdings = stakesOf(network, owned, 'down');
  const owners = stakesOf(network, owning, 'up');
  const isFull = below.length === MAX_LINKS || above.length === MAX_LINKS;
  return {
    holdings: holdings.slice(0, first),
    holdingCount: holdings.length,
    owners: owners.slice(0, first),
    ownerCount: owners.length,
    circles: circlesOf(network, closed),
    overstated: network.overstated.slice(0, MAX_PAGE).map((body) => network.ids[body] ?? ''),
    method: METHOD,
    ...seen(network, owned, owning, isFull),
  };
}

type Seen = Pick<OwnershipAnalysis, 'linkCount' | 'linksWithoutShare' | 'truncated' | 'coverage' | 'dataAsOf'>;

function seen(network: Network, down: Integrated, up: Integrated, isFull: boolean): Seen {
  const within = network.stakes.filter((_, stake) => isWithin(network, stake, down, up));
  const linksWithoutShare = within.filter(({ share }) => share === null).length;
  const truncated = isFull || isCut(network, down.levels, network.owner) || isCut(network, up.levels, network.owned);
  const known = within.length - linksWithoutShare;
  return {
    linkCount: within.length,
    linksWithoutShare,
    truncated,
    coverage: coverageOf(known, within.length, { truncated, unsettled: down.unsettled + up.unsettled }),
    dataAsOf: newestOf(within.map(({ since }) => since)),
  };
}

/** Co-owners of what is held stand in the network too, for the sums; the answer is not about them. */
function isWithin({ owner, owned }: Network, stake: number, down: Integrated, up: Integrated): boolean {
  const [from, to] = [at(owner, stake), at(owned, stake)];
  const isBelow = at(down.levels, from) >= 0 && at(down.levels, to) >= 0;
  return isBelow || (at(up.levels, from) >= 0 && at(up.levels, to) >= 0);
}

/** Whether a link leaves what was reached: `near` is its end on the start's side. */
function isCut(network: Network, levels: Int32Array, near: Int32Array): boolean {
  const far = near === network.owner ? network.owned : network.owner;
  return near.some((body, stake) => at(levels, body) === MAX_LEVEL && at(levels, at(far, stake)) === -1);
}

function coverageOf(
  known: number,
  links: number,
  { truncated, unsettled }: { readonly truncated: boolean; readonly unsettled: number },
): Coverage {
  const sentences = [
    links === 0
      ? 'No document names who controls it or what it controls, which does not mean that nobody does.'
      : `${known} of ${links} links of control have a stated share; the others are control, and how much is unknown.`,
    ...(truncated ? [`There is more than the ${MAX_LEVEL} levels and ${MAX_LINKS} links looked at.`] : []),
    ...(unsettled === 0 ? [] : [`${unsettled} shares run through circles too large to compute through.`]),
    'Owners that no document names are unknown.',
  ];
  return { known, expected: links, share: links === 0 ? null : known / links, note: sentences.join(' ') };
}
