import { grouped } from '../load/grouped.js';
import { indexNames } from './nameIndex.js';
import { resolveName } from './score.js';

/** A short name, and the firm that it stands for. */
export interface LabelledName {
  readonly short: string;
  readonly full: string;
  /** Full names of one code are one firm, under whichever of them it is found. */
  readonly code: string;
}

/** How well short names were resolved; shares are 0–1. */
export interface ResolutionFigures {
  readonly names: number;
  /** How often the firm was the likeliest, and among the five likeliest. */
  readonly recallAt1: number;
  readonly recallAt5: number;
  /** The share of names that need nobody's look. */
  readonly answered: number;
  /** How often these were right; null where there are none. */
  readonly precision: number | null;
  /** What the precision is at least, with a confidence of 95 %. */
  readonly precisionAtLeast: number | null;
  /** The share of names that were answered though their firm was taken out, and so falsely. */
  readonly falselyAnsweredWithoutFirm: number;
}

export interface Miss {
  readonly short: string;
  readonly full: string;
  /** What was the likeliest instead, if anything was. */
  readonly found: string | null;
  readonly score: number;
  readonly isAnswered: boolean;
}

export interface ResolutionReport {
  readonly all: ResolutionFigures;
  /** By the last digit of the code: the weights were learnt on even codes of listed firms, odd ones were held out. */
  readonly even: ResolutionFigures;
  readonly odd: ResolutionFigures;
  readonly millisecondsPerName: number;
  /** Those that were answered first, then by score. */
  readonly misses: readonly Miss[];
}

interface Judged extends LabelledName {
  /** Where the firm stands among the candidates, from 0; -1 where it is none of them. */
  readonly place: number;
  readonly found: string | null;
  readonly score: number;
  readonly isAnswered: boolean;
  readonly isFalselyAnswered: boolean;
}

/** Resolves every short name against all full names, without the codes, which only say afterwards what was right. */
export function evaluateResolution(rows: readonly LabelledName[]): ResolutionReport {
  const codesOf = new Map(
    [...grouped(rows, ({ full }) => [full])].map(([full, same]) => [full, new Set(same.map(({ code }) => code))]),
  );
  const names = [...codesOf.keys()];
  const index = indexNames(names);
  const begun = performance.now();
  const resolutions = rows.map(({ short }) => resolveName(short, index));
  const millisecondsPerName = (performance.now() - begun) / rows.length;
  const judged = rows.map((row, at): Judged => {
    const isRight = (place: number) => codesOf.get(names[place] ?? '')?.has(row.code) ?? false;
    const { outcome, candidates = [] } = resolutions[at] ?? {};
    return {
      ...row,
      place: candidates.findIndex((candidate) => isRight(candidate.at)),
      found: names[candidates[0]?.at ?? -1] ?? null,
      score: candidates[0]?.score ?? 0,
      isAnswered: outcome === 'CERTAIN',
      isFalselyAnswered: resolveName(row.short, index, isRight).outcome === 'CERTAIN',
    };
  });
  const isEven = ({ code }: LabelledName) => Number(code.at(-1)) % 2 === 0;
  return {
    all: figuresOf(judged),
    even: figuresOf(judged.filter(isEven)),
    odd: figuresOf(judged.filter((each) => !isEven(each))),
    millisecondsPerName,
    misses: missesOf(judged),
  };
}

function figuresOf(judged: readonly Judged[]): ResolutionFigures {
  const count = (is: (each: Judged) => boolean) => judged.filter(is).length;
  const share = (is: (each: Judged) => boolean) => (judged.length === 0 ? 0 : count(is) / judged.length);
  const answered = count(({ isAnswered }) => isAnswered);
  const right = count(({ isAnswered, place }) => isAnswered && place === 0);
  return {
    names: judged.length,
    recallAt1: share(({ place }) => place === 0),
    recallAt5: share(({ place }) => place >= 0 && place < 5),
    answered: share(({ isAnswered }) => isAnswered),
    precision: answered === 0 ? null : right / answered,
    precisionAtLeast: answered === 0 ? null : lowerBound(right, answered),
    falselyAnsweredWithoutFirm: share(({ isFalselyAnswered }) => isFalselyAnswered),
  };
}

/** Of a standard normal, what 95 % are below. */
const Z = 1.6449;

/** The lower end of Wilson's one-sided interval of 95 %. */
export function lowerBound(right: number, all: number): number {
  const share = right / all;
  const square = (Z * Z) / all;
  const spread = Z * Math.sqrt((share * (1 - share)) / all + square / (4 * all));
  return (share + square / 2 - spread) / (1 + square);
}

function missesOf(judged: readonly Judged[]): readonly Miss[] {
  return judged
    .filter(({ place }) => place !== 0)
    .sort((one, other) => Number(other.isAnswered) - Number(one.isAnswered) || other.score - one.score)
    .map(({ short, full, found, score, isAnswered }) => ({ short, full, found, score, isAnswered }));
}
