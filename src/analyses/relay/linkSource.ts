import { at } from '../common/links.js';
import type { InvestorLinkKind, InvestorLinks } from './investorLinks.js';
import type { Activity } from './investors.js';
import type { PartSource } from './source.js';
import { holdersOf, type View } from './view.js';

/** Links that shrink an investor's own record half-way to the prior (see `mixture`). */
const SHRINK = 30;

/** What the links of a company's holders say of each investor. */
export function linkSource(view: View, investorLinks: InvestorLinks, { firms, newcomer }: Activity): PartSource {
  return {
    names: ['coInvestment', 'longTies', 'relay', 'backward', 'together', 'closeness', 'breadth'],
    fill: (company, out) => {
      const holders = holdersOf(view, company);
      const [recent, long, relay, backward, together, closeness, breadth] = out as [Float64Array, ...Float64Array[]];
      mixture(investorLinks, 'recent', holders, newcomer, recent);
      mixture(investorLinks, 'long', holders, newcomer, long as Float64Array);
      mixture(investorLinks, 'onward', holders, newcomer, relay as Float64Array);
      sum(investorLinks, 'backward', holders, () => 1, backward as Float64Array);
      sum(investorLinks, 'together', holders, () => 1, together as Float64Array);
      const cosine = (j: number, i: number) => 1 / Math.sqrt((at(firms, j) + 2) * (at(firms, i) + 2));
      sum(investorLinks, 'firms', holders, cosine, closeness as Float64Array);
      meet(investorLinks, holders, breadth as Float64Array);
      for (const part of out.slice(3)) for (let i = 0; i < part.length; i += 1) part[i] = Math.log1p(at(part, i));
    },
  };
}

/**
 * log Σ_j T(j→i), with T(j→i) = (w(j,i) + μ·prior(i)) / (w(j,·) + μ): each holder's record of who shares firms with it, shrunk to
 * the prior, the more so the less is known of it. Xu, Zhang, Lü, Mariani 2020, arXiv 1912.02962, count the same for the relay.
 */
export function mixture(
  { starts, ends, weight, total }: InvestorLinks,
  kind: InvestorLinkKind,
  holders: Int32Array,
  prior: Float64Array,
  out: Float64Array,
): void {
  out.fill(0);
  let unknown = 0;
  for (const holder of holders) {
    const share = 1 / (at(total[kind], holder) + SHRINK);
    unknown += SHRINK * share;
    for (let place = at(starts, holder); place < at(starts, holder + 1); place += 1) {
      const other = at(ends, place);
      out[other] = at(out, other) + at(weight[kind], place) * share;
    }
  }
  for (let i = 0; i < out.length; i += 1) out[i] = Math.log(at(out, i) + unknown * at(prior, i));
}

/** Σ_j w(j,i)·scale(j,i) over holders j. */
export function sum(
  { starts, ends, weight }: InvestorLinks,
  kind: InvestorLinkKind,
  holders: Int32Array,
  scale: (holder: number, investor: number) => number,
  out: Float64Array,
): void {
  out.fill(0);
  for (const holder of holders) {
    for (let place = at(starts, holder); place < at(starts, holder + 1); place += 1) {
      const other = at(ends, place);
      out[other] = at(out, other) + at(weight[kind], place) * scale(holder, other);
    }
  }
}

/** How many of the holders each investor shares a firm with. */
function meet({ starts, ends }: InvestorLinks, holders: Int32Array, out: Float64Array): void {
  out.fill(0);
  for (const holder of holders) {
    for (let place = at(starts, holder); place < at(starts, holder + 1); place += 1) {
      const other = at(ends, place);
      out[other] = at(out, other) + 1;
    }
  }
}
