import { type ChainGraph, occupantsIn, toChainGraph } from '../common/chain.js';
import { findOwners } from '../common/concentration.js';
import type { ChainRows, ControlRow, FirmRow, PlaceRow } from '../common/facts.js';
import { toThresholds } from '../common/thresholds.js';
import { judge, type Verdict } from '../common/verdict.js';

export interface ChangedVerdict {
  readonly segment: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** What somebody is about to say of firms of a chain, and the regions above the places that they name. */
export interface Said {
  readonly firms: readonly FirmRow[];
  readonly places: readonly PlaceRow[];
}

type Rows = ChainRows & { readonly controls: readonly ControlRow[] };

/** Which required segments of a chain would be judged otherwise in a region, one after another, if it were known too what is said of firms. */
export function changedVerdicts(rows: Rows, said: Said): (region: string) => readonly ChangedVerdict[] {
  const owners = findOwners(rows.controls);
  const [now, then] = [toChainGraph(rows), toChainGraph(withSaid(rows, said))];
  const verdictsOf = (chain: ChainGraph, region: string): ReadonlyMap<string, Verdict> => {
    const judgements = judge({ chain, here: occupantsIn(chain, region), owners }, toThresholds({}));
    const required = judgements.filter(({ segment }) => chain.segments[segment]?.isRequired);
    return new Map(required.map(({ segment, verdict }) => [chain.segments[segment]?.id ?? '', verdict]));
  };
  return (region) => {
    const before = verdictsOf(now, region);
    return [...verdictsOf(then, region)].flatMap(([segment, verdict]) => {
      const known = before.get(segment);
      return known === undefined || known === verdict ? [] : [{ segment, before: known, after: verdict }];
    });
  };
}

function withSaid(rows: Rows, { firms, places }: Said): Rows {
  const known = new Map(rows.firms.map((firm) => [firm.id, firm]));
  for (const firm of firms) known.set(firm.id, together(known.get(firm.id), firm));
  const above = new Map([...rows.places, ...places].map((place) => [place.id, place]));
  return { ...rows, firms: [...known.values()], places: [...above.values()] };
}

function together(known: FirmRow | undefined, firm: FirmRow): FirmRow {
  if (!known) return firm;
  const both = <T>(one: readonly T[], other: readonly T[]) => [...new Set([...one, ...other])];
  return {
    ...known,
    segments: both(known.segments, firm.segments),
    tiers: both(known.tiers, firm.tiers),
    places: both(known.places, firm.places),
  };
}
