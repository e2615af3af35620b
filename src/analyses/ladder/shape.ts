import type { Coverage, Method } from '../common/method.js';
import { expiryOf, YEARS_VALID } from '../common/validity.js';
import type { LadderTitle, Rung } from './queries.js';

export interface EnterpriseLadderAnalysis {
  readonly current: Rung | null;
  readonly next: Rung | null;
  readonly missing: readonly string[];
  readonly monthsFromFounding: number | null;
  readonly expiresOn: string | null;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

export const LADDER_METHOD: Method = {
  name: 'Cultivation ladder (梯度培育)',
  version: '1',
  parameters: [`a title holds for ${YEARS_VALID} years unless its source says otherwise`],
  reference: '工业和信息化部《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）',
};

interface Step extends Rung {
  /** Headline conditions of the title, from the rules above; whether a firm meets them no document here says. */
  readonly conditions: readonly string[];
}

/** Lowest first. High-tech enterprise and hidden champion are titles beside the ladder. */
const STEPS: readonly Step[] = [
  { tier: 'POTENTIAL', level: 'DISTRICT', conditions: [] },
  { tier: 'INNOVATIVE_SME', level: 'PROVINCIAL', conditions: ['创新型中小企业评价'] },
  {
    tier: 'SRDI_SME',
    level: 'PROVINCIAL',
    conditions: ['从事特定细分市场2年以上', '上年度研发费用不低于100万元且占营业收入3%以上', '评价得分60分以上'],
  },
  { tier: 'LITTLE_GIANT', level: 'CITY', conditions: ['当地认定标准'] },
  { tier: 'LITTLE_GIANT', level: 'PROVINCIAL', conditions: ['当地认定标准'] },
  {
    tier: 'LITTLE_GIANT',
    level: 'NATIONAL',
    conditions: ['从事特定细分市场3年以上', '主营业务收入占营业收入70%以上', '近2年主营业务收入平均增长率5%以上'],
  },
  { tier: 'CHAMPION', level: 'NATIONAL', conditions: ['长期专注相关领域', '单项产品市场占有率位居全球前3'] },
];
/** Only some places grant a title of their own between the province's and the state's. */
const OPTIONAL = new Set(['LITTLE_GIANT CITY', 'LITTLE_GIANT PROVINCIAL', 'POTENTIAL DISTRICT']);

export function toEnterpriseLadderAnalysis(titles: readonly LadderTitle[]): EnterpriseLadderAnalysis {
  const held = titles.flatMap((title) => {
    const step = STEPS.findIndex(({ tier, level }) => tier === title.tier && level === title.level);
    return step < 0 ? [] : [{ step, title }];
  });
  const highest = held.reduce<(typeof held)[number] | null>(
    (best, entry) => (best && best.step >= entry.step ? best : entry),
    null,
  );
  const next = STEPS.slice((highest?.step ?? -1) + 1).find((step) => !OPTIONAL.has(`${step.tier} ${step.level}`));
  const dates = titles.flatMap(({ grantedOn }) => (grantedOn ? [grantedOn] : []));
  return {
    current: highest ? rungOf(STEPS[highest.step]) : null,
    next: rungOf(next),
    missing: (next?.conditions ?? []).map((condition) => `${condition}：没有文献说明`),
    monthsFromFounding: monthsToGiant(titles),
    expiresOn: highest ? (expiryOf(highest.title)?.on ?? null) : null,
    method: LADDER_METHOD,
    coverage: {
      known: held.length,
      expected: null,
      share: null,
      note:
        held.length === 0
          ? 'No title of this firm is known, which does not mean that it has none.'
          : 'Titles that no document names are unknown.',
    },
    dataAsOf: dates.sort().at(-1) ?? null,
  };
}

function rungOf(step: Step | undefined): Rung | null {
  return step ? { tier: step.tier, level: step.level } : null;
}

function monthsToGiant(titles: readonly LadderTitle[]): number | null {
  const giants = titles.filter(({ tier, level }) => tier === 'LITTLE_GIANT' && level === 'NATIONAL');
  const granted = giants.flatMap(({ grantedOn }) => (grantedOn ? [grantedOn] : [])).sort()[0];
  const from = monthOf(titles[0]?.foundedOn ?? null);
  const to = monthOf(granted ?? null);
  return from === null || to === null ? null : to - from;
}

function monthOf(date: string | null): number | null {
  if (!date || date.length < 7) return null;
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
