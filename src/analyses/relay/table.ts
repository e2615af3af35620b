import { aligned } from '../common/aligned.js';
import type { Spread } from './bootstrap.js';
import type { Arm, Report } from './evaluate.js';

const NAMES: Readonly<Record<Arm, string>> = {
  ours: 'ours',
  popularity: 'popularity',
  coInvestment: 'co-investment',
  adamicAdar: 'Adamic–Adar',
};

/** A report for people: each arm with its standard error, how far ours is ahead in standard errors, and what was learnt. */
export function relayTable({ evaluation, errors, ahead, model }: Report): string {
  const arms: readonly Arm[] = ['ours', 'popularity', 'coInvestment', 'adamicAdar'];
  const rows = arms.map((arm) => {
    const { hitsAt10, mrr } = evaluation[arm];
    const lead = arm === 'ours' ? ['', ''] : leadOf(ahead[arm]);
    return [NAMES[arm], within(hitsAt10, errors[arm].hitsAt10.error), within(mrr, errors[arm].mrr.error), ...lead];
  });
  const header = ['ranking', 'hits@10 ± s.e.', 'MRR ± s.e.', 'ours ahead, hits@10', 'ours ahead, MRR'];
  const weights = model.parts.map(({ name, weight }) => [name, weight.toFixed(3)]);
  return [
    `${evaluation.companies} companies`,
    ...aligned([header, ...rows]),
    '',
    'weights, learnt before the split (parts standardised):',
    ...aligned(weights),
    '',
  ].join('\n');
}

function within(value: number, error: number): string {
  return `${value.toFixed(3)} ± ${error.toFixed(3)}`;
}

/** Bootstrap over companies, each resample with both arms. */
function leadOf({ hitsAt10, mrr }: Spread): readonly string[] {
  return [hitsAt10, mrr].map(({ mean, error }) =>
    error === 0 ? mean.toFixed(3) : `${mean.toFixed(3)} (${(mean / error).toFixed(1)} s.e.)`,
  );
}
