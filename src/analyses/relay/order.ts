import { at } from '../common/links.js';
import { uniform } from '../common/random.js';

/** A place in the queue of those whose scores are equal, drawn for each investor: no name, size or age is favoured. */
export function drawLots(investors: number, seed: number): Float64Array {
  const random = uniform(seed);
  return Float64Array.from({ length: investors }, random);
}

/** Rank, from 1, of the best placed of the wanted among all but the excluded; ties by lot. */
export function bestRank(
  scores: Float64Array,
  lots: Float64Array,
  { wanted, excluded }: { readonly wanted: readonly number[]; readonly excluded: ArrayLike<number> },
): number {
  const isAhead = (one: number, other: number) => {
    const [mine, theirs] = [at(scores, one), at(scores, other)];
    return mine > theirs || (mine === theirs && at(lots, one) > at(lots, other));
  };
  const best = wanted.reduce((ahead, one) => (isAhead(one, ahead) ? one : ahead));
  let rank = 1;
  for (let investor = 0; investor < scores.length; investor += 1) if (isAhead(investor, best)) rank += 1;
  for (let place = 0; place < excluded.length; place += 1) if (isAhead(at(excluded, place), best)) rank -= 1;
  return rank;
}
