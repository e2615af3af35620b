import { shown } from './quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from './value.js';

const TIP_SHARE = 'write 0.25 or 25%';
const TIP_COUNT = 'write a whole number, for instance 1200 or 1.2万';
const TIP_NUMBER = 'write the number, for instance 1200, 1,200 or 1.2万';
const MULTIPLES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const NUMBER = /^(?<number>[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?(?<multiple>[万亿])?(?<unit>[人名家个位]?)$/u;
/** A number that is bounded, about, or between two. */
const VAGUE =
  /\d.*(?:-|–|~|～|至|到|以上|以下|以内|余|多|左右)|^(?:约|近|超|逾|不少于|不足|少于|大于|小于|<|>|≥|≤|about|over)/u;

/**
 * A part of a whole, as 0–1: `25%` and `25％` are 0.25, and so is a bare 25 under a heading that says %; a bare number from 0 to 1 stands as
 * it is, and a bare number above 1 may be either.
 */
export function understandShare(cell: string, unit?: string): Understood<number> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell);
  const [, number = '', percent = ''] = /^([-−]?\d+(?:\.\d+)?(?:e-\d+)?) ?(%?)$/u.exec(text) ?? [];
  if (number === '') return problemOf(`"${shown(cell)}" is not a share`, TIP_SHARE);
  const isPercent = percent !== '' || /%|百分/u.test(folded(unit ?? ''));
  const share = Number(number.replace('−', '-')) / (isPercent ? 100 : 1);
  if (share < 0) return problemOf(`"${shown(cell)}" is a negative share`, TIP_SHARE);
  if (share <= 1) return valued(Number(share.toPrecision(12)));
  if (isPercent) return problemOf(`"${shown(cell)}" is more than the whole`, TIP_SHARE);
  return problemOf(`"${shown(cell)}" may be a percentage or more than the whole`, TIP_SHARE);
}

/** A number of people or things; a range or a bound stays words. */
export function understandCount(cell: string): Understood<number> {
  const number = understandNumber(cell);
  if (number.is === 'problem') return { ...number, tip: TIP_COUNT };
  if (number.is !== 'value') return number;
  if (Number.isSafeInteger(number.value) && number.value >= 0) return number;
  return problemOf(`"${shown(cell)}" is not a whole number from 0`, TIP_COUNT);
}

/** A number with separators, 万 or 亿; a range or a bound stays words. */
export function understandNumber(cell: string): Understood<number> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell);
  const found = NUMBER.exec(text)?.groups;
  if (!found) {
    return VAGUE.test(text)
      ? { is: 'words', words: cell.trim() }
      : problemOf(`"${shown(cell)}" is not a number`, TIP_NUMBER);
  }
  const digits = (found['number'] ?? '').replaceAll(',', '').replace('−', '-');
  const value = Number((Number(digits) * (MULTIPLES[found['multiple'] ?? ''] ?? 1)).toPrecision(15));
  return Number.isFinite(value) ? valued(value) : problemOf(`"${shown(cell)}" is not a number`, TIP_NUMBER);
}
