import { type ChainGraph, occupantsIn } from '../common/chain.js';
import { findOwners } from '../common/concentration.js';
import type { RegionRow } from '../common/facts.js';
import { kindOf, presenceOf, similarity } from '../common/peers.js';
import { toThresholds } from '../common/thresholds.js';
import { WEIGHTS_IN_WORDS } from '../common/titles.js';
import { judge } from '../common/verdict.js';

export interface SegmentCell {
  readonly region: string;
  readonly known: number;
  readonly share: number | null;
  readonly locationQuotient: number | null;
}
export interface SegmentComparison {
  readonly segment: string;
  readonly cells: readonly SegmentCell[];
}
export interface SimilarRegion {
  readonly region: string;
  readonly similarity: number;
}
export interface ChainPresence {
  readonly region: string;
  readonly present: number;
  readonly required: number;
  readonly similar: readonly SimilarRegion[];
}
export interface ComparedChain {
  readonly segments: readonly SegmentComparison[];
  readonly presence: readonly ChainPresence[];
}

/** How much of a chain each region has, segment by segment, and which regions of its kind have a like share of it. */
export function compareChain(
  chain: ChainGraph,
  regions: readonly RegionRow[],
): ComparedChain & { readonly dataAsOf: string | null; readonly note: string; readonly parameters: readonly string[] } {
  const columns = regions.map((region) => ({ region, here: occupantsIn(chain, region.id) }));
  const owners = findOwners([]);
  const judged = columns.map(({ here }) => judge({ chain, here, owners }, toThresholds({})));
  return {
    segments: chain.segments.map(({ id }, segment) => ({
      segment: id,
      cells: columns.map(({ region, here }, column) => {
        const [known, all] = [here[segment]?.length ?? 0, chain.occupants[segment]?.length ?? 0];
        return {
          region: region.id,
          known,
          share: all === 0 ? null : known / all,
          locationQuotient: judged[column]?.[segment]?.locationQuotient ?? null,
        };
      }),
    })),
    presence: columns.map(({ region, here }) => toPresence(chain, region, here)),
    dataAsOf: chain.dataAsOf,
    parameters: [
      'location quotient: (n(r,s)/n(r)) / (n(s)/n) over the chain',
      WEIGHTS_IN_WORDS,
      'similar: Jaccard over the segments with a known firm, among regions of the same kind',
    ],
    note: `${chain.firms.length} firms of the chain are known, ${chain.firms.filter(({ places }) => places.length === 0).length} of them without a place; 0 means that none is known.`,
  };
}

function toPresence(chain: ChainGraph, region: RegionRow, here: readonly (readonly number[])[]): ChainPresence {
  const required = chain.segments.flatMap(({ isRequired }, segment) => (isRequired ? [segment] : []));
  const own = Uint8Array.from(here, ({ length }) => Math.min(length, 1));
  const { regions, columns, cells } = presenceOf(chain, kindOf(region));
  const similar = regions
    .map((id, row) => ({ region: id, similarity: similarity(own, cells.subarray(row * columns, (row + 1) * columns)) }))
    .filter((other) => other.region !== region.id && other.similarity > 0)
    .sort((one, other) => other.similarity - one.similarity || (one.region < other.region ? -1 : 1));
  return {
    region: region.id,
    present: required.filter((segment) => own[segment]).length,
    required: required.length,
    similar,
  };
}
