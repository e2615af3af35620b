import { describe, expect, it } from 'vitest';
import { foldRound, stageOf } from '../../src/analyses/common/rounds.js';

describe('the words of a round', () => {
  it.each([
    [['A轮', 'a 轮', 'Ａ轮', 'A輪', 'A轮融资', 'Series A', 'SERIES-A', 'Series A Round', 'A'], 'a'],
    [['天使轮', '天使輪', 'Angel', 'angel round'], '天使'],
    [['种子轮', '種子輪', 'Seed'], '种子'],
    [['Pre-A轮', 'pre a', 'PreA'], 'prea'],
    [['A+轮', 'Ａ＋'], 'a+'],
    [['战略投资', '战略融资', 'Strategic'], '战略'],
  ])('%s are one', (written, folded) => {
    expect([...new Set(written.map(foldRound))]).toEqual([folded]);
  });

  it('tell how far a firm had come, where they do', () => {
    const stages = ['种子轮', 'Angel', 'Pre-A', 'A轮', 'A+', 'A2轮', 'Pre-B轮', 'Series B', 'H轮'].map(stageOf);
    expect(stages).toEqual([0, 1, 2, 3, 3, 3, 4, 4, 10]);
  });

  it('tell nothing of that in a strategic round, a placement or none', () => {
    expect(['战略投资', '定增', 'IPO', 'Grant', '', null].map(stageOf)).toEqual([null, null, null, null, null, null]);
  });
});
