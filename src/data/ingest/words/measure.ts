import { shown } from '../../table/quote.js';
import { folded, problemOf, saysNothing, type Understood, valued } from '../../table/value.js';

export type MeasureKind =
  | 'REWARD'
  | 'SUBSIDY'
  | 'FUND'
  | 'LOAN'
  | 'GUARANTEE'
  | 'SPACE'
  | 'TALENT'
  | 'PROCUREMENT'
  | 'SERVICE'
  | 'OTHER';

const KINDS: readonly (readonly [RegExp, MeasureKind])[] = [
  [/担保|guarantee/u, 'GUARANTEE'],
  [/贷款|贴息|信贷|融资租赁|loan|credit/u, 'LOAN'],
  [/补贴|补助|资助|subsid|grant/u, 'SUBSIDY'],
  [/奖励|奖补|奖金|reward|award|prize/u, 'REWARD'],
  [/基金|股权投资|fund/u, 'FUND'],
  [/采购|procure/u, 'PROCUREMENT'],
  [/人才|talent/u, 'TALENT'],
  [/用地|用房|空间|土地|租金|space|land|rent/u, 'SPACE'],
  [/服务|service/u, 'SERVICE'],
  [/其他|其它|other/u, 'OTHER'],
];

/** What form of support a cell names. */
export function understandMeasureKind(cell: string): Understood<MeasureKind> {
  const kind = KINDS.find(([form]) => form.test(folded(cell)))?.[1];
  return kind ? valued(kind) : problemOf(`"${shown(cell)}" is not a form of support`, `write ${WORDS.join(', ')}`);
}

const WORDS = ['奖励', '补贴', '基金', '贷款', '担保', '空间', '人才', '政府采购', '服务', '其他'];

/** The form that a measure's own words name, where they name one only. */
export function kindInWords(measure: string): MeasureKind {
  const named = saysNothing(measure) ? [] : KINDS.filter(([form]) => form.test(folded(measure)));
  const [only] = named;
  return only && named.length === 1 ? only[1] : 'OTHER';
}
