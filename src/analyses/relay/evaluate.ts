import { baselinesOf } from './baselines.js';
import { bootstrap, type Measures, measuresOf, type Spread } from './bootstrap.js';
import { casesOf } from './cases.js';
import { type Deal, indexDeals, toDay } from './deals.js';
import { learn, type Model } from './learn.js';
import { bestRank, drawLots } from './order.js';
import { rankerOf } from './rank.js';
import { holdersOf } from './view.js';

export interface Evaluation {
  readonly companies: number;
  readonly ours: Measures;
  readonly popularity: Measures;
  readonly coInvestment: Measures;
  readonly adamicAdar: Measures;
}
export type Arm = Exclude<keyof Evaluation, 'companies'>;
export type Against = Exclude<Arm, 'ours'>;

export interface Report {
  readonly evaluation: Evaluation;
  /** Of each arm over companies. */
  readonly errors: Readonly<Record<Arm, Spread>>;
  /** Of ours less each other arm, company by company. */
  readonly ahead: Readonly<Record<Against, Spread>>;
  readonly model: Model;
}
export interface EvaluationOptions {
  /** Learnt on deals before it only. */
  readonly split: string;
  /** The last day of the window, which starts on the day of the split. */
  readonly until: string;
  readonly seed?: number;
}

/**
 * A company counts when it has a holder before the split and, in the window, a new one that was itself active before; all
 * investors active before and not in it are ranked. hits@10: one at least of its new holders is among the first ten. Mean
 * reciprocal rank: of the best placed of them. Ties by the same lots in every arm.
 */
export function evaluate(deals: readonly Deal[], { split, until, seed = 1 }: EvaluationOptions): Report {
  const index = indexDeals(deals);
  const day = toDay(split);
  const model = learn(index, day);
  const ranker = rankerOf(model, index, day);
  const { view } = ranker;
  const arms = { ours: ranker.scoresOf, ...baselinesOf(view) };
  const lots = drawLots(view.investors, seed);
  const ranks: Record<Arm, number[]> = { ours: [], popularity: [], coInvestment: [], adamicAdar: [] };
  const cases = casesOf(index, view, toDay(until));
  for (const { company, newcomers } of cases) {
    const sides = { wanted: newcomers, excluded: holdersOf(view, company) };
    for (const arm of ARMS) ranks[arm].push(bestRank(arms[arm](company), lots, sides));
  }
  return { ...toReport(ranks, seed), model };
}

const ARMS = ['ours', 'popularity', 'coInvestment', 'adamicAdar'] as const;

function toReport(ranks: Readonly<Record<Arm, readonly number[]>>, seed: number): Omit<Report, 'model'> {
  const { ours, popularity, coInvestment, adamicAdar } = ranks;
  const errorOf = (arm: readonly number[]) => bootstrap(arm, null, seed);
  const aheadOf = (arm: readonly number[]) => bootstrap(ours, arm, seed);
  return {
    evaluation: {
      companies: ours.length,
      ours: measuresOf(ours),
      popularity: measuresOf(popularity),
      coInvestment: measuresOf(coInvestment),
      adamicAdar: measuresOf(adamicAdar),
    },
    errors: {
      ours: errorOf(ours),
      popularity: errorOf(popularity),
      coInvestment: errorOf(coInvestment),
      adamicAdar: errorOf(adamicAdar),
    },
    ahead: { popularity: aheadOf(popularity), coInvestment: aheadOf(coInvestment), adamicAdar: aheadOf(adamicAdar) },
  };
}
