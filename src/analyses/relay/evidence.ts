import { at } from '../common/links.js';
import type { Deal } from './deals.js';
import { holdersOf, placesOf, type View } from './view.js';

/**
 * A firm that a holder and the investor share, with the deal each came in by; or, where they share none, a recent deal of the
 * investor's own, with `holder` null.
 */
export interface Evidence {
  readonly company: string;
  readonly holder: Deal | null;
  readonly investor: Deal;
}

const MAX_EVIDENCE = 5;

/** The latest first, for the links of a firm decay. */
export function evidenceOf(view: View, company: number, investor: number): readonly Evidence[] {
  const holders = new Set(holdersOf(view, company));
  const { portfolio, entries } = view;
  const [from, to] = placesOf(portfolio, investor);
  const found: { readonly day: number; readonly evidence: Evidence }[] = [];
  for (let place = from; place < to; place += 1) {
    const mine = at(portfolio.numbers, place);
    for (const theirs of sharedBy(view, at(portfolio.ends, place), holders)) {
      const day = Math.max(at(entries.day, mine), at(entries.day, theirs));
      found.push({ day, evidence: toEvidence(view, mine, theirs) });
    }
  }
  if (found.length > 0)
    return found
      .sort((one, other) => other.day - one.day)
      .slice(0, MAX_EVIDENCE)
      .map(({ evidence }) => evidence);
  // Entries of an investor are in order of day.
  return [...portfolio.numbers.subarray(Math.max(from, to - MAX_EVIDENCE), to)]
    .reverse()
    .map((mine) => toEvidence(view, mine));
}

function sharedBy({ holders }: View, company: number, wanted: ReadonlySet<number>): readonly number[] {
  const [from, to] = placesOf(holders, company);
  return [...holders.numbers.subarray(from, to)].filter((_, seat) => wanted.has(at(holders.ends, from + seat)));
}

function toEvidence({ index, entries }: View, mine: number, theirs?: number): Evidence {
  const dealOf = (entry: number) => index.deals[at(entries.deal, entry)] as Deal;
  const investor = dealOf(mine);
  return { company: investor.company, holder: theirs === undefined ? null : dealOf(theirs), investor };
}
