import { REASONS } from '../resolve/reasons.js';
import type { Reason } from '../resolve/score.js';
import type { Likeness } from './queries.js';

/** What a reason that is not about the names says, to people. */
const WORDS = {
  SAME_REGION: { zh: '同一地区', en: 'in the same place' },
  OTHER_REGION: { zh: '地区不同', en: 'in different places' },
  SAME_FOUNDING: { zh: '成立年份相同', en: 'founded in the same year' },
  OTHER_FOUNDING: { zh: '成立年份不同', en: 'founded in different years' },
  SAME_SEGMENT: { zh: '处于同一环节', en: 'in the same segment' },
  SAME_PRODUCT: { zh: '制造同一产品', en: 'make the same product' },
  SAME_TITLE: { zh: '有同一称号', en: 'have the same title' },
  SAME_INVESTOR: { zh: '有同一投资方', en: 'have the same investor' },
  SAME_DATASET: { zh: '同一数据集分别列出', en: 'one data set lists both' },
} as const;

type Code = Reason | keyof typeof WORDS;
type Speaks = 'FOR' | 'AGAINST';

/** What speaks for or against that two are the same. */
export interface NearReason {
  readonly code: Code;
  readonly speaks: Speaks;
  readonly chinese: string;
  readonly english: string;
  readonly ofA: readonly string[];
  readonly ofB: readonly string[];
}

const AGAINST: ReadonlySet<Code> = new Set([
  'CHARACTERS_MISSING',
  'MORE_BEFORE',
  'SIGNS_DIFFER',
  'OTHER_FITS',
  'OTHER_REGION',
  'OTHER_FOUNDING',
  'SAME_DATASET',
]);

/** What their names say, and then everything else. */
export function reasonsOf(names: readonly Reason[], likeness: Likeness): readonly NearReason[] {
  const { regions, founded, segments, products, titles, investors, datasets } = likeness;
  const years = founded.map((date) => (date === null ? [] : [date.slice(0, 4)])) as [string[], string[]];
  const both = (values: readonly string[]) => [values, values] as const;
  const told: readonly (readonly [Code, readonly [readonly string[], readonly string[]]])[] = [
    ...names.map((code) => [code, [[], []]] as const),
    [likeness.sharesRegion ? 'SAME_REGION' : 'OTHER_REGION', regions],
    [years[0][0] === years[1][0] ? 'SAME_FOUNDING' : 'OTHER_FOUNDING', years],
    ['SAME_SEGMENT', both(segments)],
    ['SAME_PRODUCT', both(products)],
    ['SAME_TITLE', both(titles)],
    ['SAME_INVESTOR', both(investors)],
    ['SAME_DATASET', both(datasets)],
  ];
  return told
    .filter(([code, [ofA, ofB]]) => code in REASONS || (ofA.length > 0 && ofB.length > 0))
    .map(([code, [ofA, ofB]]) => {
      const { zh, en } = code in REASONS ? REASONS[code as Reason] : WORDS[code as keyof typeof WORDS];
      return { code, speaks: AGAINST.has(code) ? 'AGAINST' : 'FOR', chinese: zh, english: en, ofA, ofB };
    });
}
