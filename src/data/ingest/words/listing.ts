import { shown } from '../../table/quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from '../../table/value.js';

export type Board =
  | 'STAR'
  | 'CHINEXT'
  | 'BSE'
  | 'NEEQ'
  | 'SSE_MAIN'
  | 'SZSE_MAIN'
  | 'MAIN'
  | 'HKEX_MAIN'
  | 'HKEX_GEM'
  | 'OVERSEAS';

const NOT_LISTED = /^(?:未上市|非上市|拟上市|否|no|not listed|private|私人公司|私有公司|上市辅导)/u;

/** The more special board first: 港交所创业板 is not 创业板. */
const BOARDS: readonly (readonly [RegExp, Board])[] = [
  [/(?:港|hk).*(?:gem|创业板)|hkex_gem/u, 'HKEX_GEM'],
  [/港交所|港股|香港|联交所|hkex|hong ?kong/u, 'HKEX_MAIN'],
  [/科创|\bstar\b/u, 'STAR'],
  [/创业板|chinext/u, 'CHINEXT'],
  [/北交所|北京证券|北证|\bbse\b/u, 'BSE'],
  [/新三板|股转|neeq|创新层|基础层/u, 'NEEQ'],
  [/上交所|上海证券交易所|沪市|沪主板|上证主板|sse_main|shanghai/u, 'SSE_MAIN'],
  [/深交所|深圳证券交易所|深市|深主板|中小板|szse_main|shenzhen/u, 'SZSE_MAIN'],
  [/纳斯达克|纽交所|纽约|美股|nasdaq|nyse|东京|伦敦|新加坡|海外|境外|euronext|泛欧|overseas/u, 'OVERSEAS'],
  [/^主板(?:上市)?$|^main(?: board)?$/u, 'MAIN'],
];
/** An exchange that has several boards does not say by itself which one is meant. */
const EXCHANGE_ONLY = /^(?:上交所|上海证券交易所|沪市|深交所|深圳证券交易所|深市|shanghai|shenzhen)$/u;

/** A board (上市板块); a bare exchange of several boards is words without a value. */
export function understandBoard(cell: string): Understood<Board> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell);
  if (NOT_LISTED.test(text)) return NOTHING;
  if (EXCHANGE_ONLY.test(text)) return { is: 'words', words: cell.trim() };
  const found = BOARDS.find(([form]) => form.test(text));
  return found
    ? valued(found[1])
    : problemOf(
        `"${shown(cell)}" is not a board`,
        'write 科创板, 创业板, 北交所, 上交所主板, 深交所主板, 港交所, 新三板 or 海外',
      );
}

export interface StockCode {
  /** The digits or letters of the exchange. */
  readonly ticker: string;
  /** SH, SZ, BJ or HK; null where neither the cell nor the digits say it. */
  readonly exchange: string | null;
  /** The board that the digits are given out for; null where several are. */
  readonly board: Board | null;
}

/** Which digits the exchanges of the mainland give out. */
const RANGES: readonly { readonly form: RegExp; readonly exchange: string; readonly board: Board | null }[] = [
  { form: /^68[89]\d{3}$/, exchange: 'SH', board: 'STAR' },
  { form: /^60\d{4}$/, exchange: 'SH', board: 'SSE_MAIN' },
  { form: /^900\d{3}$/, exchange: 'SH', board: 'SSE_MAIN' },
  { form: /^30[012]\d{3}$/, exchange: 'SZ', board: 'CHINEXT' },
  { form: /^00[0-4]\d{3}$/, exchange: 'SZ', board: 'SZSE_MAIN' },
  { form: /^200\d{3}$/, exchange: 'SZ', board: 'SZSE_MAIN' },
  { form: /^920\d{3}$/, exchange: 'BJ', board: 'BSE' },
  // What was first quoted in the NEEQ kept its digits in Beijing.
  { form: /^(?:4[0-3]|8[2-9])\d{4}$/, exchange: 'BJ', board: null },
];
const EXCHANGES: Readonly<Record<string, string>> = {
  SH: 'SH',
  SS: 'SH',
  SSE: 'SH',
  XSHG: 'SH',
  SZ: 'SZ',
  SZSE: 'SZ',
  XSHE: 'SZ',
  BJ: 'BJ',
  BSE: 'BJ',
  NQ: 'NQ',
  HK: 'HK',
};
const TIP = 'write it as 300024 or 300024.SZ';

/** A stock code with or without its exchange: 300024, 300024.SZ, 688268SH and SZ300024. */
export function understandStockCode(cell: string): Understood<StockCode> {
  if (saysNothing(cell)) return NOTHING;
  const text = cell.normalize('NFKC').trim().toUpperCase();
  const [, before = '', digits = '', after = ''] =
    /^([A-Z]{2,4})?[.:\s]?(\d{1,6})[.:\s]?([A-Z]{2,4})?$/.exec(text) ?? [];
  const word = before || after;
  if (digits === '' || (before !== '' && after !== '')) return problemOf(`"${shown(cell)}" is not a stock code`, TIP);
  if (word !== '' && EXCHANGES[word] === undefined) {
    return problemOf(`"${shown(cell)}" names the exchange ${word}, which is not known`, TIP);
  }
  const stated = EXCHANGES[word] ?? null;
  if (stated === 'HK') return hongKong(digits);
  if (digits.length !== 6) {
    return problemOf(
      `"${shown(cell)}" has ${digits.length} digits; a code of the mainland has 6`,
      `${TIP}, or 00700.HK`,
    );
  }
  return mainland(cell, digits, stated);
}

function hongKong(digits: string): Understood<StockCode> {
  const ticker = digits.padStart(5, '0');
  if (ticker.length > 5) return problemOf(`"${shown(digits)}" has more than 5 digits`, 'write it as 00700.HK');
  return valued({ ticker, exchange: 'HK', board: ticker.startsWith('08') ? 'HKEX_GEM' : 'HKEX_MAIN' });
}

function mainland(cell: string, ticker: string, stated: string | null): Understood<StockCode> {
  const range = RANGES.find(({ form }) => form.test(ticker));
  if (stated === 'NQ') return valued({ ticker, exchange: 'NQ', board: 'NEEQ' });
  if (stated !== null && range && range.exchange !== stated) {
    return problemOf(`"${shown(cell)}" is a code of ${range.exchange}, not of ${stated}`, TIP);
  }
  if (stated === null && range?.board === null) return valued({ ticker, exchange: null, board: null });
  const board = stated === 'BJ' ? 'BSE' : (range?.board ?? null);
  return valued({ ticker, exchange: stated ?? range?.exchange ?? null, board });
}

/** What a code is written as: with its exchange where that is known. */
export function codeNames({ ticker, exchange }: StockCode): readonly string[] {
  return exchange === null ? [ticker] : [ticker, `${ticker}.${exchange}`];
}
