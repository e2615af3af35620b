import { shown } from './quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from './value.js';

export interface Money {
  /** A decimal, exact. */
  readonly amount: string;
  /** ISO 4217; null where the cell names none. */
  readonly currency: string | null;
}

/** Codes that stand for no money. */
const NO_CURRENCY = new Set(['XXX', 'XTS']);
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency').filter((code) => !NO_CURRENCY.has(code)));
/** What people write for a currency, beside its code and its name in Chinese and English; in the spelling of `folded`. */
const SPOKEN: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  cnh: 'CNY',
  元: 'CNY',
  圆: 'CNY',
  人民币元: 'CNY',
  元人民币: 'CNY',
  '¥': 'CNY',
  'cn¥': 'CNY',
  'rmb¥': 'CNY',
  us$: 'USD',
  usd$: 'USD',
  美金: 'USD',
  刀: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  hk$: 'HKD',
  hkd$: 'HKD',
  港币: 'HKD',
  港币元: 'HKD',
  港圆: 'HKD',
  nt$: 'TWD',
  台币: 'TWD',
  新台币元: 'TWD',
  日币: 'JPY',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  韩币: 'KRW',
  '₩': 'KRW',
  s$: 'SGD',
  新币: 'SGD',
  新元: 'SGD',
  '₹': 'INR',
  'rs.': 'INR',
  rs: 'INR',
  卢比: 'INR',
  澳元: 'AUD',
  加元: 'CAD',
  瑞郎: 'CHF',
};
/** A dollar sign says which dollar to whoever wrote it only. */
const DOUBTFUL = new Set(['$']);

let names: ReadonlyMap<string, string> | null = null;

/** The currency that a text stands for; what it may be called is put together at the first use, since no other command needs it. */
function currencyOf(text: string): string | undefined {
  names ??= new Map([
    ...['zh-CN', 'zh-TW', 'en'].flatMap((language) => {
      const spoken = new Intl.DisplayNames(language, { type: 'currency' });
      return [...CODES].map((code) => [folded(spoken.of(code) ?? code), code] as const);
    }),
    ...[...CODES].map((code) => [code.toLowerCase(), code] as const),
    ...Object.entries(SPOKEN),
  ]);
  return names.get(text);
}

const TIP_CURRENCY = 'write an ISO 4217 code such as CNY or USD';
const TIP_AMOUNT = 'write the number, for instance 1500000, 1,500,000 or 150万元';

/** A currency: a code, a sign, or what it is called in Chinese or English. */
export function understandCurrency(cell: string): Understood<string> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell);
  const code = currencyOf(text);
  if (code) return valued(code);
  if (DOUBTFUL.has(text)) return problemOf(`"${shown(cell)}" may be the dollar of many countries`, TIP_CURRENCY);
  return problemOf(`"${shown(cell)}" is not a currency`, TIP_CURRENCY);
}

/** By how many digits each word moves the point. */
const MULTIPLES: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  百萬: 6,
  千万: 7,
  千萬: 7,
  亿: 8,
  億: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  兆: 12,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mm: 6,
  mio: 6,
  million: 6,
  millions: 6,
  b: 9,
  bn: 9,
  billion: 9,
  billions: 9,
  lakh: 5,
  lakhs: 5,
  crore: 7,
  crores: 7,
  cr: 7,
};
const MULTIPLE = Object.keys(MULTIPLES)
  .sort((one, other) => other.length - one.length)
  .join('|');
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const FORM = new RegExp(
  `^(?<before>[^\\d,+-]*?) ?(?<number>${NUMBER}) ?(?<multiple>${MULTIPLE})?(?<after>[^\\d.,+-]*)$`,
);
/** An amount that is not told, however it is put: a bound, a range, "several", "about". */
const VAGUE =
  /数|多|余|近|约|超|逾|上下|左右|以上|以下|以内|不少于|不低于|不超过|至少|至多|最高|最多|几|若干|上百|上千|上亿|过亿|级|\+$|~|～|≈|>|<|about|approx|over|under|up to|more than|less than|several|multi|^(?:十|百|千|万|亿)+(?:元|美|人|港|欧|日)/u;

/**
 * An amount of money as spreadsheets and people write it: with separators, 万 and 亿, m and bn, with its currency before or after it. What is
 * only vague (数千万, 约3000万, 1000–2000万) stays words without a value.
 */
export function understandMoney(cell: string): Understood<Money> {
  if (saysNothing(cell) || /^(?:未披露|未透露|未公开|undisclosed)/.test(folded(cell))) return NOTHING;
  const text = folded(cell).replace(/(\d) (?=\d{3}\b)/g, '$1,');
  if (/^\d+(?:\.\d+)?e\+?\d+$/.test(text)) {
    return problemOf(`"${shown(cell)}" is a rounded number: Excel has cut its digits off`, TIP_AMOUNT);
  }
  if (/^[-−(]/.test(text) && /\d/.test(text)) return problemOf(`"${shown(cell)}" is negative`, TIP_AMOUNT);
  const parts = FORM.exec(text)?.groups;
  if (!parts)
    return VAGUE.test(text) || isRange(text)
      ? { is: 'words', words: cell.trim() }
      : problemOf(`"${shown(cell)}" is not an amount`, TIP_AMOUNT);
  return amountOf(cell, parts as unknown as Parts);
}

interface Parts {
  readonly before: string;
  readonly number: string;
  readonly multiple?: string;
  readonly after: string;
}

function amountOf(cell: string, { before, number, multiple, after }: Parts): Understood<Money> {
  const named = [before, after]
    .map((words) => words.replace(/[()（）:：]/gu, '').trim())
    .filter((words) => words !== '');
  const currencies = named.map((words) => currencyOf(words) ?? (DOUBTFUL.has(words) ? words : null));
  if (currencies.includes(null)) {
    if (VAGUE.test(`${before}${after}`)) return { is: 'words', words: cell.trim() };
    return problemOf(
      `"${shown(cell)}" holds the words "${named[currencies.indexOf(null)]}", which are no currency`,
      TIP_AMOUNT,
    );
  }
  const plain = withoutSeparators(number);
  if (plain === null)
    return problemOf(`"${shown(cell)}" has separators at places that may mean another number`, TIP_AMOUNT);
  const [currency = null, other = currency] = currencies;
  // "$150万美元" says which dollar.
  const known = currency !== null && DOUBTFUL.has(currency) ? other : currency;
  if (known !== null && DOUBTFUL.has(known))
    return problemOf(`"${shown(cell)}" is in the dollars of an unnamed country`, TIP_CURRENCY);
  if (other !== null && !DOUBTFUL.has(other) && other !== known)
    return problemOf(`"${shown(cell)}" names two currencies`, TIP_CURRENCY);
  return valued({ amount: shifted(plain, MULTIPLES[multiple ?? ''] ?? 0), currency: known });
}

function isRange(text: string): boolean {
  return /\d[^\d]{0,4}(?:-|–|—|~|～|到|至|to)[^\d]{0,4}\d/u.test(text);
}

/** Groups of three, of four (as in Chinese) and of two and three (as in India) are separators; anything else may be a point. */
function withoutSeparators(number: string): string | null {
  if (!number.includes(',')) return number;
  const [whole = '', fraction] = number.split('.');
  const isGrouped = [/^\d{1,3}(?:,\d{3})+$/, /^\d{1,4}(?:,\d{4})+$/, /^\d{1,2}(?:,\d{2})*,\d{3}$/].some((form) =>
    form.test(whole),
  );
  if (!isGrouped) return null;
  return whole.replaceAll(',', '') + (fraction === undefined ? '' : `.${fraction}`);
}

/** Moves the point to the right, digit by digit: no amount goes through a floating-point number. */
function shifted(number: string, places: number): string {
  if (places === 0) return number;
  const [whole = '', fraction = ''] = number.split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const point = whole.length + places;
  const rest = digits.slice(point).replace(/0+$/, '');
  return digits.slice(0, point).replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`);
}
