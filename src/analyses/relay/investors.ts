import { add, at } from '../common/links.js';
import { decay, type View } from './view.js';

/** What each investor has done of late, whatever the company. */
export interface Activity {
  /** Firms ever. */
  readonly firms: Float64Array;
  /** Firms entered when others already held them, with a half-life of half a year, of two years, and without one. */
  readonly joinsHalfYear: Float64Array;
  readonly joinsTwoYears: Float64Array;
  readonly joins: Float64Array;
  readonly dealsHalfYear: Float64Array;
  /** Shares that sum to 1: who may come when nothing is known of the company but that somebody will. */
  readonly newcomer: Float64Array;
  readonly entrant: Float64Array;
}

export function activityOf(view: View): Activity {
  const { entries } = view;
  const count = (halfLife: number, isCounted: (entry: number) => boolean) => {
    const counts = new Float64Array(view.investors);
    entries.day.forEach((day, entry) => {
      if (isCounted(entry)) add(counts, at(entries.investor, entry), decay(view, day, halfLife));
    });
    return counts;
  };
  const isJoin = (entry: number) => at(entries.ordinal, entry) > 1;
  const entered = count(1, () => true);
  const joined = count(1, isJoin);
  return {
    firms: count(Number.POSITIVE_INFINITY, () => true),
    joinsHalfYear: count(0.5, isJoin),
    joinsTwoYears: count(2, isJoin),
    joins: count(Number.POSITIVE_INFINITY, isJoin),
    dealsHalfYear: dealsOf(view, 0.5),
    // A first entrant may join later firms too: a fifth of a join. 0.01 keeps the silent ones possible.
    newcomer: toShares(joined.map((joins, investor) => joins + 0.2 * at(entered, investor) + 0.01)),
    entrant: toShares(entered.map((entries) => entries + 0.01)),
  };
}

/** Follow-on deals too, which entries leave out. */
function dealsOf(view: View, halfLife: number): Float64Array {
  const counts = new Float64Array(view.investors);
  for (let deal = 0; deal < view.deals; deal += 1)
    add(counts, at(view.index.investor, deal), decay(view, at(view.index.day, deal), halfLife));
  return counts;
}

function toShares(values: Float64Array): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}

/** Logarithms, for the parts add up where likelihoods multiply; 0.1 of a deal for who has none. */
export function activityParts({ firms, joins, ...recent }: Activity): Record<string, Float64Array> {
  const log = (values: Float64Array) => values.map((value) => Math.log(value + 0.1));
  return {
    recentJoins: log(recent.joinsHalfYear),
    joins: log(recent.joinsTwoYears),
    recentDeals: log(recent.dealsHalfYear),
    lateness: firms.map((all, investor) => Math.log((at(joins, investor) + 0.5) / (all + 1))),
  };
}
