import { isOneSlipFrom } from '../../names/slip.js';
import { type Alignment, align } from './align.js';
import type { NameIndex } from './nameIndex.js';
import { SHARES_BEHIND, type Spelling, spellingOf } from './spelling.js';

/** CERTAIN: right 999 times in 1,000 where the firm is among the names. NEAR: for a person to decide. NEW: none resembles it. */
export type Outcome = 'CERTAIN' | 'NEAR' | 'NEW';

/** What speaks for a candidate, or against it. */
export type Reason =
  | 'SAME_SPELLING'
  | 'ALL_IN_ORDER'
  | 'PLACE_LEFT_OUT'
  | 'AT_START'
  | 'UNBROKEN'
  | 'CHARACTERS_MISSING'
  | 'MORE_BEFORE'
  | 'SIGNS_DIFFER'
  | 'OTHER_FITS';

export interface Candidate {
  /** Its place in the index. */
  readonly at: number;
  /** How likely it is the one that is meant, from 0 to 1; what is left over is that none is. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /**
   * Whether it may be certain: no character is missing, no digits or letters differ, and the name that was asked for has no more than the known one. No weight makes up for
   * these: they are other firms, and many a subsidiary is called by its owner and a word more.
   */
  readonly isWhole: boolean;
}

export interface Resolution {
  readonly outcome: Outcome;
  /** The likeliest first, at most 10. */
  readonly candidates: readonly Candidate[];
}

const SHOWN = 10;
/** Learnt on one half of the firms, whose codes are even, and judged on the other: bench/resolution.ts, `liantu evaluate resolution`. */
const CERTAIN = 0.91;
/** From here on a candidate is worth a look. */
export const NEAR_SCORE = 0.05;
/** Above it another candidate is said to fit too. */
export const FITS = 0.02;
/** How likely it is that no name of the index is meant: in learning, every name was asked once more without its firm. */
const NONE = 3.98;
/** The odds of the very name, beside which no other name counts; of two firms of one name neither is certain. */
const EQUAL = 1e6;
/** What one wrong character adds to the logarithm of the odds where no name fits as it is written. */
const SLIP = 4;

/** What each part of an alignment adds to the logarithm of a candidate's odds. */
export const PARTS: readonly (readonly [weight: number, part: (pair: Pair) => number])[] = [
  [-3.55, ({ alignment }) => alignment.missing],
  [3.28, ({ alignment }) => alignment.matched],
  [-0.78, ({ alignment }) => alignment.before],
  [-1.86, ({ alignment }) => Math.sqrt(alignment.before)],
  [-1.45, ({ alignment }) => Math.sqrt(alignment.between)],
  [-1.12, ({ alignment }) => Math.sqrt(alignment.behind)],
  [-1.7, ({ alignment }) => alignment.breaks],
  [0.13, ({ alignment }) => Number(alignment.passedPlace)],
  [-0.11, ({ alignment }) => Number(alignment.atStart)],
  [4.69, ({ alignment }) => Number(alignment.isWhole)],
  [-2.1, ({ alignment }) => Number(alignment.breaks === 0)],
  [0.97, ({ alignment }) => Number(alignment.breaks === 0 && alignment.atStart)],
  [0.85, ({ isSame }) => Number(isSame)],
];

export interface Pair {
  readonly at: number;
  readonly alignment: Alignment;
  /** Whether the two are spelt the same, up to the place at the head of the full one. */
  readonly isSame: boolean;
  /** Whether the name that was asked for is the longer one. */
  readonly hasMore: boolean;
  /** Whether the short one is the full one, or its beginning with or without its place, but for one character. */
  isSlip(): boolean;
  /** Whether they are spelt the same with it. */
  readonly isEqual: boolean;
}

/** Which of the names of an index a name may stand for, short for full or the other way round. `isLeftOut` says of a place that it is not asked. */
export function resolveName(
  name: string,
  index: NameIndex,
  isLeftOut: (at: number) => boolean = () => false,
): Resolution {
  const asked = spellingOf(name);
  const pairs = index.nearest(asked.key, isLeftOut).map((at) => pairOf(asked, { at, known: index.spellingAt(at) }));
  return resolutionOf(pairs);
}

/** The same among a few names that were found for it. */
export function resolveAmong(asked: Spelling, known: readonly Spelling[]): Resolution {
  return resolutionOf(known.map((spelling, at) => pairOf(asked, { at, known: spelling })));
}

function resolutionOf(pairs: readonly Pair[]): Resolution {
  const candidates = scored(pairs);
  const [first] = candidates;
  if (!first || first.score < NEAR_SCORE) return { outcome: 'NEW', candidates };
  return { outcome: isCertain(first.score, first) ? 'CERTAIN' : 'NEAR', candidates };
}

/** Whether a candidate needs nobody's look; its score may be that of several names of one firm. */
export function isCertain(score: number, { isWhole }: Pick<Candidate, 'isWhole'>): boolean {
  return score >= CERTAIN && isWhole;
}

export function pairOf(asked: Spelling, { at, known }: { readonly at: number; readonly known: Spelling }): Pair {
  const [short, full] = known.key.length < asked.key.length ? [known, asked] : [asked, known];
  const isSame = short.key === full.key || short.key === full.key.slice(full.head);
  const alignment = align(short.key, full);
  const isSlip = () => isOneSlipFrom(short.key, full.key) || isOneSlipFrom(short.key, full.key.slice(full.head));
  const hasMore = lengthOf(asked) > lengthOf(known);
  return { at, alignment, hasMore, isSame, isSlip, isEqual: short.key === full.key };
}

/** That it is a share company may be left out of either. */
function lengthOf({ key }: Spelling): number {
  return key.replace(SHARES_BEHIND, '').length;
}

/** The odds of the candidates against each other and against none of them. */
function scored(pairs: readonly Pair[]): readonly Candidate[] {
  const mayBeSlipped = !pairs.some(({ alignment }) => alignment.isWhole);
  const oddsOf = (pair: Pair) => {
    if (pair.isEqual) return EQUAL;
    const none = mayBeSlipped && pair.isSlip() ? NONE - SLIP : NONE;
    return Math.exp(PARTS.reduce((sum, [weight, part]) => sum + weight * part(pair), 0) - none);
  };
  const odds = pairs.map(oddsOf);
  const all = odds.reduce((sum, each) => sum + each, 1);
  const sorted = pairs
    .map((pair, place) => ({ pair, score: (odds[place] ?? 0) / all }))
    .sort((one, other) => other.score - one.score || one.pair.at - other.pair.at)
    .slice(0, SHOWN);
  const fitting = sorted.filter(({ score }) => score >= FITS).length;
  return sorted.map(({ pair, score }) => {
    const isRivalled = fitting > (score >= FITS ? 1 : 0);
    const { isWhole, differs } = pair.alignment;
    const reasons = [...reasonsOf(pair), ...(isRivalled ? (['OTHER_FITS'] as const) : [])];
    return { at: pair.at, score, reasons, isWhole: isWhole && !differs && !pair.hasMore };
  });
}

function reasonsOf({ alignment, isSame }: Pair): readonly Reason[] {
  const { isWhole, passedPlace, atStart, breaks, before, differs } = alignment;
  const told: readonly (readonly [Reason, boolean])[] = [
    ['SAME_SPELLING', isSame],
    ['ALL_IN_ORDER', isWhole && !isSame],
    ['CHARACTERS_MISSING', !isWhole],
    ['PLACE_LEFT_OUT', passedPlace],
    ['AT_START', atStart],
    ['UNBROKEN', isWhole && breaks === 0],
    ['MORE_BEFORE', before > 0],
    ['SIGNS_DIFFER', differs],
  ];
  return told.flatMap(([reason, isTold]) => (isTold ? [reason] : []));
}
