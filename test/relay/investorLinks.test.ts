import { describe, expect, test } from 'vitest';
import { at } from '../../src/analyses/common/links.js';
import { indexDeals, toDay } from '../../src/analyses/relay/deals.js';
import { type InvestorLinkKind, investorLinksOf } from '../../src/analyses/relay/investorLinks.js';
import { activityOf } from '../../src/analyses/relay/investors.js';
import { mixture, sum } from '../../src/analyses/relay/linkSource.js';
import { decay, holdersOf, viewBefore } from '../../src/analyses/relay/view.js';
import { deals } from './tables.js';

// a was in x first and b followed; a and c came to y together; b was in z before a.
const TABLE = deals(`
  x a 2004-01-01
  x b 2006-01-01
  y a 2006-01-01
  y c 2006-01-01
  z b 2002-01-01
  z a 2006-01-01
  w a 2007-06-01
`);
const INDEX = indexDeals(TABLE);
const VIEW = viewBefore(INDEX, toDay('2008-01-01'));
const LINKS = investorLinksOf(VIEW);
const numberOf = (investor: string) => INDEX.investors.indexOf(investor);

function link(kind: InvestorLinkKind, from: string, to: string): number {
  const out = new Float64Array(VIEW.investors);
  sum(LINKS, kind, Int32Array.of(numberOf(from)), () => 1, out);
  return at(out, numberOf(to));
}

// Every shared firm dates from 2006-01-01, two years before the view (730 days of 365.25 to a year).
const years = 730 / 365.25;

describe('What two investors share, from one to the other', () => {
  test.each<[InvestorLinkKind, string, string, number]>([
    ['firms', 'a', 'b', 2],
    ['firms', 'b', 'a', 2],
    ['firms', 'a', 'c', 1],
    ['firms', 'b', 'c', 0],
    ['recent', 'a', 'b', 2 * 2 ** (-years / 2)],
    ['long', 'a', 'c', 2 ** (-years / 6)],
    // Only in x did b follow a, and only in z did a follow b.
    ['onward', 'a', 'b', 2 ** (-years / 4)],
    ['onward', 'b', 'a', 2 ** (-years / 4)],
    ['backward', 'a', 'b', 2 ** (-years / 3)],
    ['together', 'a', 'c', 2 ** (-years / 3)],
    ['together', 'a', 'b', 0],
  ])('%s of %s and %s', (kind, from, to, expected) => expect(link(kind, from, to)).toBeCloseTo(expected, 12));

  test('T(j→i) of the one holder, shrunk to the prior', () => {
    const out = new Float64Array(VIEW.investors);
    const prior = Float64Array.from({ length: VIEW.investors }, () => 1 / 3);
    mixture(LINKS, 'firms', Int32Array.of(numberOf('a')), prior, out);
    // a shares two firms with b and one with c: T(a→b) = (2 + 30/3) / (3 + 30).
    expect(at(out, numberOf('b'))).toBeCloseTo(Math.log(12 / 33), 12);
    expect(at(out, numberOf('c'))).toBeCloseTo(Math.log(11 / 33), 12);
  });

  test('The prior is of those who join late: b and a have, c has not', () => {
    const { newcomer, joins, firms } = activityOf(VIEW);
    expect([...joins].map((_, i) => INDEX.investors[i])).toEqual(INDEX.investors);
    expect(['a', 'b', 'c'].map((name) => at(joins, numberOf(name)))).toEqual([1, 1, 0]);
    expect(['a', 'b', 'c'].map((name) => at(firms, numberOf(name)))).toEqual([4, 2, 1]);
    expect(newcomer.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
    expect(at(newcomer, numberOf('b'))).toBeGreaterThan(at(newcomer, numberOf('c')));
  });
});

describe('What is known at a day', () => {
  test('Half as much every half-life', () => {
    const view = viewBefore(INDEX, 10_000);
    expect(decay(view, 10_000, 2)).toBe(1);
    expect(decay(view, 10_000 - 730.5, 2)).toBeCloseTo(0.5, 12);
  });
  test('A deal of the day itself is not yet known', () => {
    expect(viewBefore(INDEX, toDay('2006-01-01')).deals).toBe(2);
    expect(viewBefore(INDEX, toDay('2006-01-02')).deals).toBe(6);
  });
  test('A date without day or month counts as its last day', () => {
    expect(toDay('2007')).toBe(toDay('2007-12-31'));
    expect(toDay('2008-02')).toBe(toDay('2008-02-29'));
    expect(toDay('1970-01-02')).toBe(1);
  });
  test('Deals of one day are one round', () => {
    const { past, entries } = viewBefore(INDEX, toDay('2008-01-01'));
    expect(at(past.rounds, INDEX.companies.indexOf('y'))).toBe(1);
    expect(at(past.rounds, INDEX.companies.indexOf('x'))).toBe(2);
    expect([...holdersOf(VIEW, INDEX.companies.indexOf('z'))].map((i) => INDEX.investors[i])).toEqual(['b', 'a']);
    expect(Math.max(...entries.ordinal)).toBe(2);
  });
});
