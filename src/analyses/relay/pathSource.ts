import { at } from '../common/links.js';
import type { InvestorLinks } from './investorLinks.js';
import type { Activity } from './investors.js';
import type { PartSource } from './source.js';
import { holdersOf, type View } from './view.js';

const SHRINK = 5;
/** Of the prior against a path's share: keeps unreachable investors in order of their activity. */
const PRIOR = 0.3;

/** Holder → partner → partner's partner: log of the chance that two steps along links, each shrunk, end at an investor. */
export function pathSource(view: View, investorLinks: InvestorLinks, { entrant }: Activity): PartSource {
  const near = new Float64Array(view.investors);
  return {
    names: ['secondOrder'],
    fill: (company, [out]) => {
      const far = out as Float64Array;
      near.fill(0);
      far.fill(0);
      for (const holder of holdersOf(view, company)) step(investorLinks, holder, 1, near);
      for (let partner = 0; partner < near.length; partner += 1)
        if (at(near, partner) > 0) step(investorLinks, partner, at(near, partner), far);
      for (let i = 0; i < far.length; i += 1) far[i] = Math.log(at(far, i) + PRIOR * at(entrant, i));
    },
  };
}

function step({ starts, ends, weight, total }: InvestorLinks, from: number, mass: number, into: Float64Array): void {
  const share = mass / (at(total.long, from) + SHRINK);
  for (let place = at(starts, from); place < at(starts, from + 1); place += 1) {
    const other = at(ends, place);
    into[other] = at(into, other) + at(weight.long, place) * share;
  }
}
