import { at } from '../common/links.js';
import { uniform } from '../common/random.js';
import type { Deal } from './deals.js';

export interface Planted {
  readonly seed: number;
  readonly companies: number;
  readonly investors: number;
  /** Chance that a newcomer of a later round is one that follows a holder, and not anyone of the sector. */
  readonly relay: number;
}

const SECTORS = 6;
const FOLLOWERS = 3;
const FIRST_YEAR = 2001;
const YEARS = 10;

interface Investor {
  readonly name: string;
  readonly sector: number;
  /** Power law, so that a few are in much and most in little. */
  readonly reach: number;
  /** Whose companies it enters next. */
  readonly follows: readonly number[];
  /** Years in which it is active, from and to. */
  readonly from: number;
  readonly to: number;
}

/**
 * Deals with known habits, for the tests and for a stranger without a table: investors of a sector, few of them in much; each
 * followed, one round on, by three others; who stops investing stops. Nothing in them is a real firm's.
 */
export function generate({ seed, companies, investors, relay }: Planted): readonly Deal[] {
  const random = uniform(seed);
  const people = Array.from({ length: investors }, (_, number) => investorOf(number, investors, random));
  const followers = followersOf(people);
  return Array.from({ length: companies }, (_, company) => {
    const occasion = { sector: Math.floor(random() * SECTORS), time: random() * YEARS, random };
    return roundsOf({ people, followers, relay }, occasion).map(([investor, time]) => toDeal(company, investor, time));
  }).flat();
}

interface World {
  readonly people: readonly Investor[];
  readonly followers: readonly (readonly number[])[];
  readonly relay: number;
}

/** Who comes to a company, and when: up to four rounds of one or two newcomers. */
function roundsOf({ people, followers, relay }: World, first: Occasion): readonly (readonly [string, number])[] {
  const { random } = first;
  const held = new Map<number, number>();
  let { time } = first;
  for (let round = 0; round < 4 && time < YEARS; round += 1) {
    const seats = 1 + Math.floor(random() * 2);
    for (let seat = 0; seat < seats; seat += 1) {
      const isRelay = round > 0 && random() < relay;
      const pool = isRelay ? [...held.keys()].flatMap((holder) => followers[holder] ?? []) : [...people.keys()];
      const chosen = choose(people, pool, { ...first, time });
      if (chosen !== null && !held.has(chosen)) held.set(chosen, time);
    }
    time += 0.5 + random() * 1.5;
  }
  return [...held].map(([investor, then]) => [people[investor]?.name ?? '', then] as const);
}

function investorOf(number: number, all: number, random: () => number): Investor {
  const from = random() * YEARS * 0.6 - 1;
  return {
    name: `Investor ${number}`,
    sector: Math.floor(random() * SECTORS),
    reach: Math.min(40, (1 - random()) ** -0.8),
    follows: Array.from({ length: FOLLOWERS }, () => Math.floor(random() * all)),
    from,
    to: from + 3 + random() * YEARS,
  };
}

function followersOf(people: readonly Investor[]): readonly (readonly number[])[] {
  const followers: number[][] = people.map(() => []);
  for (const [number, { follows }] of people.entries()) for (const led of follows) followers[led]?.push(number);
  return followers;
}

interface Occasion {
  readonly sector: number;
  readonly time: number;
  readonly random: () => number;
}

/** By reach, a tenth as likely outside its sector, and never outside its years. */
function choose(
  people: readonly Investor[],
  pool: readonly number[],
  { sector, time, random }: Occasion,
): number | null {
  const weights = Float64Array.from(pool, (number) => {
    const person = people[number];
    if (person === undefined || time < person.from || time > person.to) return 0;
    return person.reach * (person.sector === sector ? 1 : 0.1);
  });
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [place, number] of pool.entries()) {
    left -= at(weights, place);
    if (left < 0) return number;
  }
  return null;
}

function toDeal(company: number, investor: string, time: number): Deal {
  const days = Math.floor((time % 1) * 365);
  const date = new Date(Date.UTC(FIRST_YEAR + Math.floor(time), 0, 1 + days)).toISOString().slice(0, 10);
  return { company: `Company ${company}`, investor, date, round: null };
}
