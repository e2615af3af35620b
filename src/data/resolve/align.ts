import { weightOf } from './characters.js';
import type { Spelling } from './spelling.js';

/** How a short name stands in a full one, in weights of characters: 1 is a character that hardly any name has. */
export interface Alignment {
  /** Of the short name, what stands nowhere in the full one in its order. */
  readonly missing: number;
  /** Of the short name, what stands in the full one. */
  readonly matched: number;
  /** Of the full name: what is passed over before its first matched character, behind the place at its head … */
  readonly before: number;
  /** … between matched characters … */
  readonly between: number;
  /** … and behind the last. */
  readonly behind: number;
  /** How often the match breaks off and goes on later. */
  readonly breaks: number;
  /** Whether the place at the head of the full name was passed over. */
  readonly passedPlace: boolean;
  /** Whether the match begins at the head of the full name, or of what follows its place. */
  readonly atStart: boolean;
  /** Whether digits or Latin letters of one are not those of the other. */
  readonly differs: boolean;
  /** Whether every character of the short name was matched. */
  readonly isWhole: boolean;
}

/** What a match that goes on, or begins at the head, is worth beside the weights of its characters. */
const GOES_ON = 0.3;
const AT_START = 0.4;

export function align(short: string, full: Spelling): Alignment {
  const places = matchedPlaces(short, full);
  const matched = places.filter((place) => place >= 0);
  const first = matched[0] ?? full.key.length;
  const last = matched.at(-1) ?? -1;
  const passedPlace = full.head > 0 && first >= full.head;
  const start = passedPlace ? full.head : 0;
  const weightBetween = (from: number, to: number) => sumOf(full.key.slice(from, to));
  const found = matched.reduce((sum, place) => sum + weightOf(full.key[place] ?? ''), 0);
  const left = short.split('').filter((_, at) => (places[at] ?? -1) < 0);
  return {
    missing: sumOf(left.join('')),
    matched: found,
    before: weightBetween(start, first),
    // Sums of the same weights in another order may differ in their last digit.
    between: Math.max(0, weightBetween(first, last + 1) - found),
    behind: weightBetween(last + 1, full.key.length),
    breaks: matched.filter((place, at) => at > 0 && place !== (matched[at - 1] ?? 0) + 1).length,
    passedPlace,
    atStart: first === start,
    differs: differsIn(short, full.key),
    isWhole: left.length === 0,
  };
}

function sumOf(units: string): number {
  let sum = 0;
  for (let at = 0; at < units.length; at += 1) sum += weightOf(units[at] ?? '');
  return sum;
}

/** For each unit of the short name its place in the full one, or -1: the alignment in order that keeps the most weight together. */
function matchedPlaces(short: string, { key, head }: Spelling): readonly number[] {
  const width = key.length + 1;
  // The best of the first `i` units within the first `j`: whether or not it ends there, and only where it does.
  const best = new Float64Array((short.length + 1) * width);
  const ending = new Float64Array((short.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  for (let i = 1; i <= short.length; i += 1) {
    const weight = weightOf(short[i - 1] ?? '') + 0.05;
    for (let j = 1; j < width; j += 1) {
      const at = i * width + j;
      if (short[i - 1] === key[j - 1]) {
        const before = at - width - 1;
        const starts = j === 1 || j - 1 === head ? AT_START : 0;
        ending[at] =
          weight + Math.max((ending[before] ?? 0) + GOES_ON, (best[before] ?? 0) + (best[before] === 0 ? starts : 0));
      }
      best[at] = Math.max(ending[at] ?? 0, best[at - 1] ?? 0, best[at - width] ?? 0);
    }
  }
  return tracedBack(short, { best, ending, width });
}

interface Tables {
  readonly best: Float64Array;
  readonly ending: Float64Array;
  readonly width: number;
}

function tracedBack(short: string, { best, ending, width }: Tables): readonly number[] {
  const places = short.split('').map(() => -1);
  let [i, j, mustEnd] = [short.length, width - 1, false];
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (!mustEnd && best[at] === best[at - 1]) j -= 1;
    else if (!mustEnd && best[at] === best[at - width]) i -= 1;
    else {
      places[i - 1] = j - 1;
      const before = at - width - 1;
      mustEnd = (ending[before] ?? 0) + GOES_ON > (best[before] ?? 0) && (ending[before] ?? 0) > 0;
      i -= 1;
      j -= 1;
    }
  }
  return places;
}

const SIGNS = /\p{Nd}+(?:\.\p{Nd}+)?|\p{Script=Latin}+/gu;

/** 三六零 has no digits, and 360 has others than 365. */
function differsIn(short: string, full: string): boolean {
  const ofShort: readonly string[] = short.match(SIGNS) ?? [];
  const ofFull: readonly string[] = full.match(SIGNS) ?? [];
  const digits = (signs: readonly string[]) => signs.filter((sign) => /^\p{Nd}/u.test(sign));
  return ofShort.some((sign) => !ofFull.includes(sign)) || digits(ofFull).some((sign) => !ofShort.includes(sign));
}
