import { add, at, compress, type Links } from '../common/links.js';
import type { Activity } from './investors.js';
import type { PartSource } from './source.js';
import { decay, holdersOf, placesOf, type View } from './view.js';

const HALF_LIFE = 8;
const FLOOR = 0.05;

/** Past rounds in which newcomers joined earlier holders. */
interface Rounds {
  readonly newcomers: Links;
  /** Rounds (as `ends`) that each investor looked on as an earlier holder. */
  readonly watched: Links;
  readonly norm: Float64Array;
  readonly recency: Float64Array;
}

/** Companies whose holders were like this one's, and who joined them: Σ cosine(holders, holders then) over the rounds joined. */
export function lookalikeSource(view: View, { firms }: Activity): PartSource {
  // An investor in everything says little of what a company is like: 1/portfolio in the squared length.
  const rarity = firms.map((count) => 1 / (count + 1));
  const rounds = roundsOf(view, rarity);
  const alike = new Float64Array(rounds.norm.length);
  return {
    names: ['lookalike'],
    fill: (company, [out]) => {
      const like = out as Float64Array;
      like.fill(0);
      compare(holdersOf(view, company), rounds, rarity, alike);
      for (let round = 0; round < alike.length; round += 1) {
        if (at(alike, round) === 0) continue;
        const [from, to] = placesOf(rounds.newcomers, round);
        for (let place = from; place < to; place += 1)
          add(like, at(rounds.newcomers.ends, place), at(alike, round) * at(rounds.recency, round));
      }
      for (let i = 0; i < like.length; i += 1) like[i] = Math.log(at(like, i) + FLOOR);
    },
  };
}

function compare(holders: Int32Array, { watched, norm }: Rounds, rarity: Float64Array, alike: Float64Array): void {
  alike.fill(0);
  let own = 0;
  for (const holder of holders) {
    own += at(rarity, holder);
    const [from, to] = placesOf(watched, holder);
    for (let place = from; place < to; place += 1) add(alike, at(watched.ends, place), at(rarity, holder));
  }
  for (let round = 0; round < alike.length; round += 1)
    alike[round] = at(alike, round) / Math.sqrt(own * at(norm, round));
}

function roundsOf(view: View, rarity: Float64Array): Rounds {
  const { entries, holders } = view;
  const joined: [round: number, newcomer: number][] = [];
  const held: [holder: number, round: number][] = [];
  const days: number[] = [];
  for (let company = 0; company < view.companies; company += 1) {
    const [from, to] = placesOf(holders, company);
    // Entries of a company are in order of day.
    for (let place = from; place < to; place += 1) {
      const day = at(entries.day, at(holders.numbers, place));
      if (at(entries.ordinal, at(holders.numbers, place)) === 1) continue;
      if (place === from || at(entries.day, at(holders.numbers, place - 1)) < day) {
        for (let earlier = from; earlier < place; earlier += 1) held.push([at(holders.ends, earlier), days.length]);
        days.push(day);
      }
      joined.push([days.length - 1, at(holders.ends, place)]);
    }
  }
  return {
    newcomers: compress(days.length, column(joined, 0), column(joined, 1)),
    watched: compress(view.investors, column(held, 0), column(held, 1)),
    norm: lengthsOf(held, days.length, rarity),
    recency: Float64Array.from(days, (day) => decay(view, day, HALF_LIFE)),
  };
}

function lengthsOf(held: readonly (readonly [number, number])[], rounds: number, rarity: Float64Array): Float64Array {
  const norm = new Float64Array(rounds);
  for (const [holder, round] of held) add(norm, round, at(rarity, holder));
  return norm;
}

function column(pairs: readonly (readonly [number, number])[], side: 0 | 1): Int32Array {
  return Int32Array.from(pairs, (pair) => pair[side]);
}
