import { weightOf } from '../common/titles.js';
import type { SupplyNetwork } from './directions.js';
import type { SupplyRow } from './queries.js';

export interface PlacedFirm {
  readonly id: string;
  /** By its titles. */
  readonly weight: number;
  readonly segments: readonly string[];
}
export interface FedSegment {
  readonly id: string;
  readonly required: boolean;
  readonly feeds: readonly string[];
}
export interface Supplied {
  readonly firms: readonly PlacedFirm[];
  readonly segments: readonly FedSegment[];
  readonly supplies: readonly SupplyRow[];
}

/** The supplies among firms as arrays, and what the numbers stand for. */
export interface Network {
  readonly graph: SupplyNetwork;
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By firm; what a firm counts in lists. */
  readonly weights: readonly number[];
  readonly segments: readonly string[];
  /** By segment: its firms among these. */
  readonly occupants: readonly (readonly number[])[];
}

/** `failing` firms are part of it even where nobody names a supply of theirs. */
export function toNetwork({ firms, segments, supplies }: Supplied, failing: readonly string[]): Network {
  const ids = [
    ...new Set([...failing, ...firms.map(({ id }) => id), ...supplies.flatMap(({ from, to }) => [from, to])]),
  ];
  ids.sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const segmentNumbers = new Map(segments.map(({ id }, number) => [id, number]));
  const known = new Map(firms.map((firm) => [firm.id, firm]));
  const standing = ids.map((id) =>
    (known.get(id)?.segments ?? [])
      .flatMap((segment) => segmentNumbers.get(segment) ?? [])
      .sort((one, other) => one - other),
  );
  const numberOf = (id: string) => numbers.get(id) ?? -1;
  const feeds = segments.map((segment) => new Set(segment.required ? segment.feeds : []));
  return {
    ids,
    numbers,
    weights: ids.map((id) => known.get(id)?.weight ?? weightOf([])),
    segments: segments.map(({ id }) => id),
    occupants: occupantsOf(standing, segments.length),
    graph: {
      size: ids.length,
      from: Int32Array.from(supplies, ({ from }) => numberOf(from)),
      to: Int32Array.from(supplies, ({ to }) => numberOf(to)),
      weight: volumesOf(supplies),
      essential: Uint8Array.from(supplies, ({ from, to }) => {
        const [inputs, outputs] = [standing[numberOf(from)] ?? [], standing[numberOf(to)] ?? []];
        return inputs.some((one) => outputs.some((other) => feeds[one]?.has(segments[other]?.id ?? ''))) ? 1 : 0;
      }),
      product: Int32Array.from(standing, ([first]) => first ?? -1),
    },
  };
}

function occupantsOf(standing: readonly (readonly number[])[], segments: number): readonly (readonly number[])[] {
  const occupants = Array.from({ length: segments }, (): number[] => []);
  standing.forEach((own, firm) => {
    for (const segment of new Set(own)) occupants[segment]?.push(firm);
  });
  return occupants;
}

/**
 * A `share` is percent of the customer's purchases. On the scale on which an unknown supply is 1 at its median, a customer's
 * purchases are its unknown supplies divided by what the known shares leave; of a customer all of whose shares are known, one
 * a supply. NaN where nobody says.
 */
function volumesOf(supplies: readonly SupplyRow[]): Float64Array {
  const customers = new Map<string, { shares: number; unknown: number; links: number }>();
  for (const { to, share } of supplies) {
    const sums = customers.get(to) ?? { shares: 0, unknown: 0, links: 0 };
    customers.set(to, sums);
    sums.links += 1;
    if (!isStated(share)) sums.unknown += 1;
    else sums.shares += share;
  }
  return Float64Array.from(supplies, ({ to, share }) => {
    const sums = customers.get(to);
    if (!isStated(share) || !sums) return Number.NaN;
    const rest = 100 - sums.shares;
    const purchases = sums.unknown > 0 && rest > 0 ? sums.unknown / (rest / 100) : (sums.links * 100) / sums.shares;
    return (share / 100) * purchases;
  });
}

/** A supply of 0 % is none that could fail: as little is known of its volume as without a share. */
function isStated(share: number | null): share is number {
  return share !== null && share > 0;
}
