import { at } from '../common/links.js';
import { countBefore, type DealIndex } from './deals.js';
import { holdersOf, type View } from './view.js';

/** A company with holders at a view, and who came to it in the window after: investors that were active before. */
export interface Case {
  readonly company: number;
  readonly newcomers: readonly number[];
}

/** The window is from the day of the view to `until`, both included: every deal is on one side of the split. */
export function casesOf(index: DealIndex, view: View, until: number): readonly Case[] {
  const newcomers = new Map<number, Set<number>>();
  const end = countBefore(index, until + 1);
  for (let deal = view.deals; deal < end; deal += 1) {
    const company = at(index.company, deal);
    const investor = at(index.investor, deal);
    if (company >= view.companies || investor >= view.investors || holdersOf(view, company).includes(investor))
      continue;
    newcomers.set(company, (newcomers.get(company) ?? new Set()).add(investor));
  }
  return [...newcomers]
    .sort(([one], [other]) => one - other)
    .map(([company, set]) => ({ company, newcomers: [...set] }));
}
