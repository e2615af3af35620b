import { at } from '../common/links.js';
import { investorLinksOf } from './investorLinks.js';
import { activityOf } from './investors.js';
import { sum } from './linkSource.js';
import { holdersOf, type View } from './view.js';

/** What the score is held against: a score of every investor for a company; the next call overwrites it. */
export type Baseline = (company: number) => Float64Array;

export interface Baselines {
  /** Firms an investor has. */
  readonly popularity: Baseline;
  /** Firms it shares with the holders, over all of them. */
  readonly coInvestment: Baseline;
  /** The same, each holder counting 1/log(its portfolio): sharing with an investor in everything says less. */
  readonly adamicAdar: Baseline;
}

export function baselinesOf(view: View): Baselines {
  const investorLinks = investorLinksOf(view);
  const { firms } = activityOf(view);
  const out = new Float64Array(view.investors);
  const shared = (scale: (holder: number) => number) => (company: number) => {
    sum(investorLinks, 'firms', holdersOf(view, company), scale, out);
    return out;
  };
  return {
    popularity: () => firms,
    coInvestment: shared(() => 1),
    // A holder of this one company shares no other, whatever its weight: 2 keeps log 1 from dividing.
    adamicAdar: shared((holder) => 1 / Math.log(Math.max(2, at(firms, holder)))),
  };
}
