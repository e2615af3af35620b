import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import { judgements, type Verdict } from '../../src/data/judge/judge.js';
import type { Draft } from '../../src/data/load/draft.js';
import { loadDraft } from '../../src/data/load/load.js';
import { judgePair, undoJudged } from '../../src/data/writing/judging.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const firm = (id: string, name: string) => ({ id, labels: ['Organization', 'Enterprise'], properties: { name } });
const fund = (id: string, name: string) => ({ id, labels: ['Organization', 'Investor'], properties: { name } });
const invested = (from: string, to: string) => {
  return { type: 'INVESTED_IN', from, to, key: '', properties: { confidence: 'EXPLICIT', citations: [] } };
};
const [SHORT, FULL, FUND] = ['organization:short', 'organization:full', 'organization:fund'];
const ONE: Draft = {
  nodes: [firm(SHORT, '甲试验'), fund(FUND, '试验基金')],
  aliases: [],
  relationships: [invested(FUND, SHORT)],
};
const TWO: Draft = {
  nodes: [firm(FULL, '深圳市甲乙试验科技股份有限公司'), fund(FUND, '试验基金')],
  aliases: [],
  relationships: [invested(FUND, FULL)],
};

const TESTER = { by: 'tester', clientKey: null, say: () => undefined };

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store);
  for (const [name, draft] of Object.entries({ one: ONE, two: TWO })) {
    const target = { id: `dataset:${name}`, kind: 'IMPORT', isAuthored: false };
    await loadDraft(test.graph, target, draft, { now: new Date(0), say: () => undefined });
  }
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

const judged = (one: string, other: string, verdict: Verdict) =>
  judgePair(test.graph, { one, other, verdict, reason: null }, TESTER).then(({ done }) => ({
    id: done?.id ?? '',
  }));
/** Each deal's fact, and the firm that it is of. */
const held = async () => {
  const text = 'MATCH (:Investor)-[deal:INVESTED_IN]->(firm) RETURN deal.factId AS fact, firm.id AS firm ORDER BY fact';
  const rows = await test.graph.read({ name: 'held', text }, {});
  return { facts: rows.map((row) => row['fact']), firms: [...new Set(rows.map((row) => row['firm']))] };
};

describe('a judgement', () => {
  it('merges two, keeps both ids and every fact, and undone brings both back as they were', async () => {
    const [before, apart] = [await contentHashOf(test.graph), await held()];
    expect(apart.firms).toHaveLength(2);
    const { id } = await judged(SHORT, FULL, 'SAME');
    const { data } = await test.ask(`{ one: node(id: "${SHORT}") { id } other: node(id: "${FULL}") { id } }`);
    expect(data.one).toEqual(data.other);
    const together = await held();
    expect(together.firms).toHaveLength(1);
    expect(together.facts).toEqual(apart.facts);
    await undoJudged(test.graph, id, TESTER);
    expect(await contentHashOf(test.graph)).toBe(before);
  });

  it('keeps apart what the rules would join, until it is undone', async () => {
    const { id } = await judged(FUND, FULL, 'DIFFERENT');
    expect(await judgements(test.graph)).toMatchObject([{ id, verdict: 'DIFFERENT', by: 'tester' }]);
    await undoJudged(test.graph, id, TESTER);
    expect(await judgements(test.graph)).toEqual([]);
  });

  it('of something unknown, of two kinds, or of one id is refused in a sentence', async () => {
    await expect(judged(SHORT, 'organization:none', 'SAME')).rejects.toThrow('Nothing has the id organization:none');
    await expect(judged(SHORT, SHORT, 'SAME')).rejects.toThrow('two different ids');
    await expect(undoJudged(test.graph, 'judgement:none', TESTER)).rejects.toThrow(
      'There is no judgement judgement:none',
    );
  });
});
