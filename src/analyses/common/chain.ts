import { TooComplex } from '../../errors.js';
import type { AskedRegion, ChainRows, FirmRow, PlaceRow, RegionRow } from './facts.js';
import { MAX_FIRMS } from './facts.js';
import { compress, type Links } from './links.js';
import { A_STEP, atOnce, type Steps } from './steps.js';
import { rankOf, weightOf } from './titles.js';

/** A chain as arrays: segments and firms by number, in the order of their ids' rows. */
export interface ChainGraph {
  readonly segments: readonly SegmentFact[];
  /** Which segment feeds which, and the other way round. */
  readonly feeds: Links;
  readonly fedBy: Links;
  readonly firms: readonly FirmFact[];
  /** The firms of each segment. */
  readonly occupants: readonly (readonly number[])[];
  readonly firmNumbers: ReadonlyMap<string, number>;
  /** The newest date of what it is made from: a source that places a firm, or a title of one. */
  readonly dataAsOf: string | null;
}

export interface SegmentFact {
  readonly id: string;
  readonly isRequired: boolean;
}

export interface FirmFact {
  readonly id: string;
  readonly weight: number;
  /** Of its highest title; 0 where none is known. */
  readonly rank: number;
  readonly segments: readonly number[];
  /** The newest day of a title. */
  readonly titledOn: string | null;
  /** Where sources place it; empty where none does. */
  readonly places: readonly string[];
  /** Those places and every region that they are part of. */
  readonly regions: readonly RegionRow[];
}

/** The store may give rows in no order; segments go by their place in the chain, firms by id. */
export function toChainGraph(rows: ChainRows): ChainGraph {
  return atOnce(chainGraphSteps(rows));
}

export function* chainGraphSteps(rows: ChainRows): Steps<ChainGraph> {
  const { places, published } = rows;
  assertWhole('firms', rows.firms, MAX_FIRMS);
  const segments = sortBy(rows.segments, ({ rank }) => rank);
  const sorted = sortBy(rows.firms, ({ id }) => id);
  const numbers = numbersOf(segments);
  const standingIn = placing(new Map(places.map((place: PlaceRow) => [place.id, place.above])));
  const firms: FirmFact[] = [];
  const occupants = segments.map((): number[] => []);
  let newest: string | null = published[0]?.newest ?? null;
  for (const row of sorted) {
    const firm = toFirm(row, numbers, standingIn);
    for (const segment of firm.segments) occupants[segment]?.push(firms.length);
    newest = newestOf([newest, row.titledOn]);
    if (firms.push(firm) % A_STEP === 0) yield;
  }
  const links = segments.flatMap(({ feeds }, from) =>
    feeds.flatMap(({ to }) => (numbers.has(to) ? [[from, numbers.get(to) as number] as const] : [])),
  );
  const [from, to] = [links.map(([one]) => one), links.map(([, other]) => other)];
  return {
    segments: segments.map(({ id, required }) => ({ id, isRequired: required })),
    feeds: compress(segments.length, from, to),
    fedBy: compress(segments.length, to, from),
    firms,
    occupants,
    firmNumbers: numbersOf(sorted),
    dataAsOf: newest,
  };
}

type Standing = Pick<FirmFact, 'places' | 'regions'>;

/** Firms in the same places share the lists of these and of their regions. */
function placing(above: ReadonlyMap<string, readonly RegionRow[]>): (places: readonly string[]) => Standing {
  const known = new Map<string, Standing>();
  return (places) => {
    const key = places.join(' ');
    const standing = known.get(key) ?? { places, regions: places.flatMap((place) => above.get(place) ?? []) };
    known.set(key, standing);
    return standing;
  };
}

function toFirm(
  { id, tiers, titledOn, segments, places }: FirmRow,
  numbers: ReadonlyMap<string, number>,
  standingIn: (places: readonly string[]) => Standing,
): FirmFact {
  return {
    id,
    titledOn,
    weight: weightOf(tiers),
    rank: rankOf(tiers),
    segments: segments.flatMap((segment) => numbers.get(segment) ?? []).sort((one, other) => one - other),
    ...standingIn(places),
  };
}

/** Partial dates compare as text: `2023` is before `2023-07`. */
export function newestOf(dates: readonly (string | null | undefined)[]): string | null {
  return dates.reduce<string | null>((newest, date) => (date && date > (newest ?? '') ? date : newest), null);
}

/** Part of a chain would be judged as if it were the whole. */
export function assertWhole(what: string, rows: readonly unknown[], max: number): void {
  if (rows.length < max) return;
  throw new TooComplex(
    `This chain has ${max} ${what} or more, and an analysis takes no more; ask for a narrower chain.`,
  );
}

export function sortBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

export function numbersOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, number) => [id, number]));
}

/** Which firms a source places in a region. Firms in the same places share the list of their regions, so it is looked through once. */
export function placedIn(region: string): (firm: FirmFact) => boolean {
  const known = new Map<FirmFact['regions'], boolean>();
  return ({ regions }) => {
    const isKnown = known.get(regions);
    if (isKnown !== undefined) return isKnown;
    const isHere = regions.some(({ id }) => id === region);
    known.set(regions, isHere);
    return isHere;
  };
}

/** Which firms no source rules out to be in a region: none places them, or only in a region that this one is part of. */
export function maybeIn({ above }: AskedRegion): (firm: FirmFact) => boolean {
  const wider = new Set(above);
  return ({ places }) => places.every((place) => wider.has(place));
}

/** The firms of each segment that are placed in a region. */
export function occupantsIn(chain: ChainGraph, region: string): readonly (readonly number[])[] {
  const here = chain.firms.map(placedIn(region));
  return chain.occupants.map((firms) => firms.filter((firm) => here[firm]));
}

/** Highest title first, then by id: how firms of a segment are listed. Firms are numbered by id, and few weights differ. */
export function byWeight(chain: ChainGraph, firms: readonly number[]): readonly string[] {
  const groups = new Map<number, string[]>();
  for (const number of firms) {
    const { id, weight } = chain.firms[number] as FirmFact;
    const group = groups.get(weight);
    if (group) group.push(id);
    else groups.set(weight, [id]);
  }
  const sorted = [...groups].sort(([one], [other]) => other - one);
  return sorted.flatMap(([, ids]) => ids);
}
