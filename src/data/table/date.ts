import { shown } from './quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from './value.js';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
/** 1950-01-01 and 2099-12-31, as days since the eve of 1900 in the way of Excel. */
const SERIALS = { first: 18_264, last: 73_050 };
const DAY_MILLISECONDS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`;
const TIP = 'write 2015, 2015-03 or 2015-03-26';

/** Forms of which nobody doubts which part is which. */
const FORMS = [
  /^(?<year>\d{4}) ?年?$/,
  /^(?<year>\d{4})[-/](?<month>\d{1,2})$/,
  /^(?<year>\d{4})\.(?<month>\d{2}|[2-9])$/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月?$/,
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号]?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  new RegExp(`^${MONTH} (?<year>\\d{4})$`),
  new RegExp(`^${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`),
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?[- ]${MONTH}[-, ]+(?<year>\\d{4})$`),
];

/**
 * A date as spreadsheets and people write it, as `2015`, `2015-03` or `2015-03-26`: with dashes, slashes, points or 年月日, without any, with
 * an English month, as a serial number of Excel, or with midnight after it. What may be two dates is a problem.
 */
export function understandDate(cell: string): Understood<string> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell).replace(/[ t]0{1,2}:00(?::00(?:\.0+)?)?z?$/, '');
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts) return partsOf(cell, parts);
  }
  return serialIn(text) ?? dayAndMonthIn(text, cell) ?? doubtful(text, cell);
}

interface Parts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

function partsOf(cell: string, { year = '', month: written = '', day = '' }: Parts): Understood<string> {
  const inWords = MONTHS.indexOf(written);
  const month = inWords < 0 ? written : String(inWords + 1);
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    return problemOf(
      `"${shown(cell)}" is in the year ${year}, which lies outside of ${FIRST_YEAR} to ${LAST_YEAR}`,
      TIP,
    );
  }
  if (month === '') return valued(year);
  if (Number(month) < 1 || Number(month) > 12) return problemOf(`"${shown(cell)}" has a month ${Number(month)}`, TIP);
  const upToMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === '') return valued(upToMonth);
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > days) return problemOf(`${upToMonth} has no day ${Number(day)}`, TIP);
  return valued(`${upToMonth}-${day.padStart(2, '0')}`);
}

/** Excel shows a cell without a date format so. */
function serialIn(text: string): Understood<string> | null {
  if (!/^\d{5}(?:\.0+)?$/.test(text)) return null;
  const days = Math.trunc(Number(text));
  if (days < SERIALS.first || days > SERIALS.last) return null;
  return valued(new Date(Date.UTC(1899, 11, 30) + days * DAY_MILLISECONDS).toISOString().slice(0, 10));
}

/** 25/03/2021 has one meaning, 05/03/2021 two. */
function dayAndMonthIn(text: string, cell: string): Understood<string> | null {
  const [, one = '', , other = '', year = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year === '') return null;
  if (Number(one) > 12 && Number(other) > 12) return problemOf(`"${shown(cell)}" has no month from 1 to 12`, TIP);
  if (Number(one) > 12 || one === other) return partsOf(cell, { year, month: other, day: one });
  if (Number(other) > 12) return partsOf(cell, { year, month: one, day: other });
  return problemOf(`"${shown(cell)}" may be month/day or day/month`, TIP);
}

function doubtful(text: string, cell: string): Understood<never> {
  if (/^\d{4}\.1$/.test(text)) return problemOf(`"${shown(cell)}" may be January or October, which lost its zero`, TIP);
  if (/^\d{2}([-/.])\d{1,2}\1\d{1,2}$/.test(text)) return problemOf(`"${shown(cell)}" has a year of two digits`, TIP);
  if (/\d[ t]\d{1,2}:\d{2}/.test(text)) return problemOf(`"${shown(cell)}" has a time of day`, TIP);
  return problemOf(`"${shown(cell)}" is not a date`, TIP);
}
