import { shown } from '../../table/quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from '../../table/value.js';

/** A figure as a source gives it: a value, or a bound on it. */
export interface Figure {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The word that hedges it, such as 约 or 超. */
  readonly qualifier: string | null;
  /** What stands behind the number, such as 家 or 亿元. */
  readonly unit: string | null;
}

const NUMBER = '[-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const AT_LEAST = '不少于|不低于|至少|超过|超|逾|突破|大于|≥|>=|>|over|more than|at least';
const AT_MOST = '不超过|至多|不足|不到|近|小于|≤|<=|<|under|less than|up to|at most|nearly';
const ABOUT = '约|大约|大概|about|approx\\.?|around|~|≈';
const RANGE = new RegExp(
  `^(?<min>${NUMBER})\\s*(?:-|–|—|~|～|至|到|to)\\s*(?<max>${NUMBER})\\s*(?<unit>[^\\d]*)$`,
  'u',
);
const ONE = new RegExp(
  `^(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST})|(?<about>${ABOUT}))?\\s*(?<number>${NUMBER})\\s*(?<unit>[^\\d]*?)(?<more>以上|余|多|\\+)?(?<less>以下|以内)?$`,
  'u',
);

function numberIn(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'));
}

/** 约120亿元 is a value that is hedged, 超120 a lower bound, 100-120家 both bounds. */
export function understandFigure(cell: string): Understood<Figure> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell);
  const range = RANGE.exec(text)?.groups;
  if (range) {
    const { min = '', max = '', unit = '' } = range;
    return valued({ value: null, min: numberIn(min), max: numberIn(max), qualifier: null, unit: unit.trim() || null });
  }
  const one = ONE.exec(text)?.groups;
  if (!one) return problemOf(`"${shown(cell)}" is not a figure`, 'write 120, 约120, 超120 or 100-120');
  const { least, most, about, number = '', unit = '', more, less } = one;
  const value = numberIn(number);
  const isLeast = least !== undefined || more !== undefined;
  const isMost = most !== undefined || less !== undefined;
  return valued({
    value: isLeast || isMost ? null : value,
    min: isLeast ? value : null,
    max: isMost ? value : null,
    qualifier: least ?? most ?? about ?? more ?? less ?? null,
    unit: unit.trim() || null,
  });
}

/** A period (统计期): 2024, 2023-11 or 2023-01/2023-09; 2024年 and 2023年1-9月 say the same. */
export function understandPeriod(cell: string): Understood<string> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell);
  const plain = /^(\d{4})(?:-(\d{2}))?(?:\/(\d{4})(?:-(\d{2}))?)?$/.exec(text);
  if (plain) return valued(text);
  const [, year, first, last] = /^(\d{4}) ?年 ?(?:(\d{1,2})(?: ?[-–~～至到] ?(\d{1,2}))? ?月)?$/u.exec(text) ?? [];
  if (
    year === undefined ||
    [first, last].some((month) => month !== undefined && (Number(month) < 1 || Number(month) > 12))
  ) {
    return problemOf(`"${shown(cell)}" is not a period`, 'write 2024, 2023-11 or 2023-01/2023-09');
  }
  if (first === undefined) return valued(year);
  const from = `${year}-${first.padStart(2, '0')}`;
  return valued(last === undefined ? from : `${from}/${year}-${last.padStart(2, '0')}`);
}
