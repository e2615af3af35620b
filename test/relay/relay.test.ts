import { describe, expect, test } from 'vitest';
import { type Deal, indexDeals, toDay } from '../../src/analyses/relay/deals.js';
import { evaluate } from '../../src/analyses/relay/evaluate.js';
import { generate } from '../../src/analyses/relay/generate.js';
import { learn } from '../../src/analyses/relay/learn.js';
import { type Ranked, rank, rankerOf } from '../../src/analyses/relay/rank.js';
import { deals } from './tables.js';

const SPLIT = '2008-07-01';
const UNTIL = '2009-12-31';
const PLANTED = generate({ seed: 7, companies: 160, investors: 40, relay: 0.8 });

function rankedAt(table: readonly Deal[], company: string, first: number): readonly Ranked[] {
  const index = indexDeals(table);
  const day = toDay(SPLIT);
  return rank(rankerOf(learn(index, day), index, day), company, first);
}

const heldBefore = (table: readonly Deal[]) => table.find(({ date }) => date < SPLIT)?.company ?? '';
const COMPANY = heldBefore(PLANTED);

describe('A ranking', () => {
  const ranked = rankedAt(PLANTED, COMPANY, 20);

  test('explains itself: the score is the sum of its parts, exactly', () => {
    expect(ranked).toHaveLength(20);
    for (const { score, parts } of ranked) {
      expect(parts.length).toBeGreaterThan(10);
      expect(parts.reduce((sum, { weight, value }) => sum + weight * value, 0)).toBe(score);
    }
    expect(ranked.map(({ score }) => score)).toEqual(
      ranked.map(({ score }) => score).sort((one, other) => other - one),
    );
  });

  test('leaves out who is in already, and cites deals of the table from before the day', () => {
    const holders = new Set(
      PLANTED.filter(({ company, date }) => company === COMPANY && date < SPLIT).map((d) => d.investor),
    );
    for (const { investor, evidence } of ranked) {
      expect(holders.has(investor)).toBe(false);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { company, holder, investor: own } of evidence) {
        expect(PLANTED).toContain(own);
        expect([own.investor, own.company]).toEqual([investor, company]);
        expect(own.date < SPLIT && (holder?.date ?? '') < SPLIT).toBe(true);
        if (holder !== null) expect([holders.has(holder.investor), holder.company]).toEqual([true, company]);
      }
    }
  });

  test('is not changed by any deal of the day or later', () => {
    const before = PLANTED.filter(({ date }) => date < SPLIT);
    const after = PLANTED.filter(({ date }) => date >= SPLIT);
    const turned = after.map((deal, place) => ({ ...deal, investor: after.at(-place)?.investor ?? '', amount: 1e6 }));
    const invented = { company: COMPANY, investor: ranked[19]?.investor ?? '', date: SPLIT, round: null };
    expect(rankedAt(before, COMPANY, 20)).toEqual(ranked);
    expect(rankedAt([invented, ...turned, ...before], COMPANY, 20)).toEqual(ranked);
  });

  test('does not depend on what anybody is called', () => {
    const rename = (name: string) => [...name].reverse().join('');
    const table = PLANTED.map((deal) => ({ ...deal, company: rename(deal.company), investor: rename(deal.investor) }));
    const renamed = rankedAt(table, rename(COMPANY), 20);
    expect(renamed.map(({ investor }) => rename(investor))).toEqual(ranked.map(({ investor }) => investor));
    expect(renamed.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score));
  });

  test('of a company unknown before the day is empty', () => {
    expect(rankedAt(deals('x a 2008-06-01\ny b 2009-01-01'), 'Nobody', 5)).toEqual([]);
    expect(rankedAt(deals('x a 2008-06-01\ny b 2009-01-01'), 'y', 5)).toEqual([]);
  });
});

describe('An evaluation', () => {
  test('beats each baseline by more than two standard errors on planted relays, and finds the habit', () => {
    const table = generate({ seed: 1, companies: 800, investors: 100, relay: 0.8 });
    const { evaluation, ahead, model } = evaluate(table, { split: SPLIT, until: UNTIL });
    expect(evaluation.companies).toBeGreaterThan(100);
    for (const { hitsAt10, mrr } of Object.values(ahead)) {
      expect(hitsAt10.mean).toBeGreaterThan(2 * hitsAt10.error);
      expect(mrr.mean).toBeGreaterThan(2 * mrr.error);
    }
    const weights = new Map(model.parts.map(({ name, weight }) => [name, weight]));
    expect(weights.get('relay')).toBeGreaterThan(0.2);
    expect(weights.get('backward')).toBeLessThan(0);
  });

  test('gives the same numbers again', () => {
    const once = evaluate(PLANTED, { split: SPLIT, until: UNTIL, seed: 5 });
    expect(evaluate(PLANTED, { split: SPLIT, until: UNTIL, seed: 5 })).toEqual(once);
  });

  test('of a table with nothing to learn from, or no company that counts, is a row of zeros', () => {
    const { evaluation, model } = evaluate(deals('x a 2008-12-01'), { split: SPLIT, until: UNTIL });
    expect(evaluation.companies).toBe(0);
    expect(evaluation.ours).toEqual({ hitsAt10: 0, mrr: 0 });
    expect(model.companies).toBe(0);
    const one = evaluate(deals('x a 2008-06-01\ny b 2008-06-02\nx b 2009-01-01'), { split: SPLIT, until: UNTIL });
    expect(one.evaluation.ours).toEqual({ hitsAt10: 1, mrr: 1 });
  });
});
