import { add, at } from '../common/links.js';
import { YEAR } from './deals.js';
import type { PartSource } from './source.js';
import type { Entries, View } from './view.js';

/** Entries that an investor's own habits need to weigh as much as everybody's. */
const SHRINK = 4;
const STAGES = 5;
const AGES: readonly number[] = [1, 2, 3, 5];
/** Powers of ten, in dollars 100 and 500 thousand, 1.6, 4, 10 and 25 million: seed to late rounds, set by judgement and not fitted. */
const AMOUNTS: readonly number[] = [5, 5.7, 6.2, 6.6, 7, 7.4];
/** Rounds to come are half a year away, on the middle. */
const AHEAD = YEAR / 2;

interface Habit {
  /** The class of an entry, or −1 where it says nothing. */
  readonly of: (entry: number) => number;
  readonly classes: number;
  /** The class of a company as it stands, likewise. */
  readonly wanted: (company: number) => number;
}

/** log P(class | investor) / P(class): whether an investor enters companies like this, by stage, age and the size of rounds. */
export function fitSource(view: View): PartSource {
  const habits = habitsOf(view);
  const fits = Object.values(habits).map((habit) => ({ habit, ratios: ratiosOf(view, habit) }));
  return {
    names: Object.keys(habits),
    fill: (company, out) => {
      for (const [part, { habit, ratios }] of fits.entries()) {
        const wanted = habit.wanted(company);
        const into = out[part] as Float64Array;
        for (let i = 0; i < into.length; i += 1) into[i] = wanted < 0 ? 0 : at(ratios, i * habit.classes + wanted);
      }
    },
  };
}

function habitsOf(view: View): Record<string, Habit> {
  return { ...timing(view), ...sizes(view) };
}

function timing({ entries, past, day }: View): Record<string, Habit> {
  const age = (company: number, then: number) => classOf((then - at(past.firstDay, company)) / YEAR, AGES);
  return {
    stage: {
      classes: STAGES,
      of: (entry) => Math.min(at(entries.ordinal, entry), STAGES) - 1,
      wanted: (company) => Math.min(at(past.rounds, company) + 1, STAGES) - 1,
    },
    age: {
      classes: AGES.length + 1,
      of: (entry) => (isJoin(entries, entry) ? age(at(entries.company, entry), at(entries.day, entry)) : -1),
      wanted: (company) => age(company, day + AHEAD),
    },
  };
}

function sizes({ entries, past }: View): Record<string, Habit> {
  return {
    roundSize: {
      classes: AMOUNTS.length + 1,
      of: (entry) => sizeOf(at(entries.amount, entry)),
      wanted: (company) => sizeOf(at(past.topAmount, company)),
    },
    previousRound: {
      classes: AMOUNTS.length + 1,
      of: (entry) => (isJoin(entries, entry) ? sizeOf(at(entries.amountBefore, entry)) : -1),
      wanted: (company) => sizeOf(at(past.lastAmount, company)),
    },
  };
}

function isJoin({ ordinal }: Entries, entry: number): boolean {
  return at(ordinal, entry) > 1;
}

/** An unknown amount says nothing, of an investor or of a company. */
function sizeOf(amount: number): number {
  return Number.isNaN(amount) ? -1 : classOf(Math.log10(amount), AMOUNTS);
}

function classOf(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

function ratiosOf({ entries, investors }: View, { of, classes }: Habit): Float64Array {
  const counts = new Float64Array(investors * classes);
  const own = new Float64Array(investors);
  const all = new Float64Array(classes).fill(1);
  entries.investor.forEach((investor, entry) => {
    const kind = of(entry);
    if (kind < 0) return;
    add(counts, investor * classes + kind, 1);
    add(own, investor, 1);
    add(all, kind, 1);
  });
  const sum = all.reduce((total, count) => total + count, 0);
  return counts.map((count, cell) => {
    const baseRate = at(all, cell % classes) / sum;
    return Math.log((count + SHRINK * baseRate) / (at(own, Math.floor(cell / classes)) + SHRINK) / baseRate);
  });
}
