import { kindOf } from '../common/peers.js';
import { rankOf } from '../common/titles.js';
import { isToCome } from '../common/validity.js';
import type { Membership } from './breakdown.js';
import type { Holding, HoldingPlace, HoldingTitle, ListingRow, Position } from './queries.js';

export function inChains(positions: readonly Position[]): readonly Membership[] {
  return positions.flatMap(({ chain, firms }) => entity(chain, firms));
}

export function inSegments(positions: readonly Position[]): readonly Membership[] {
  return positions.flatMap(({ segment, firms }) => entity(segment, firms));
}

export function inStages(positions: readonly Position[]): readonly Membership[] {
  return positions.flatMap(({ stage, firms }) =>
    stage === null ? [] : firms.map((firm) => ({ firm, key: stage, rank: stage })),
  );
}

/** Cities, and the municipalities that are provinces by their code only. */
export function inCities(places: readonly HoldingPlace[]): readonly Membership[] {
  return places.flatMap(({ above, firms }) => {
    const cities = above.filter(
      (region) => (region.level === 'CITY' || region.level === 'PROVINCE') && kindOf(region) === 'CITY',
    );
    return cities.flatMap((city) => entity(city, firms));
  });
}

export function withTitles(titles: readonly HoldingTitle[]): readonly Membership[] {
  return titles.map(({ firm, tier, level }) => {
    return { firm, key: tier, level, rank: `${9 - rankOf([tier])} ${tier} ${level}` };
  });
}

export function inYears(holdings: readonly Holding[], asOf: string | null): readonly Membership[] {
  return holdings.flatMap(({ id, dates }) => {
    const years = dates.filter((date) => !isToCome(date, asOf)).map((date) => date.slice(0, 4));
    return years.map((year) => ({ firm: id, key: year, rank: year }));
  });
}

/** A board that no source names is none's: the part without a key. */
export function onBoards(listings: readonly ListingRow[]): readonly Membership[] {
  return listings.map(({ firm, board }) => ({ firm, key: board, rank: board ?? '~' }));
}

function entity(
  { id, key: rank }: { readonly id: string; readonly key: string },
  firms: readonly string[],
): readonly Membership[] {
  return firms.map((firm) => ({ firm, key: id, node: id, rank }));
}
