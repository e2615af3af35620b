import { defineWords } from '../words/i18n';

export const useWords = defineWords('observation', {
  zh: {
    value: '数值',
    number: '数值（数字）',
    min: '下限',
    max: '上限',
    qualifier: '原文修饰',
    period: '期间',
    contradictions: '与之矛盾的统计值',
    contradictedMetric: '矛盾：指标',
    contradictedValue: '矛盾：数值',
    undated: '未注明日期',
    contradictedCount_other: '{{count}} 个统计值与其他文献矛盾，已并列',
  },
  en: {
    value: 'Figure',
    number: 'Figure (number)',
    min: 'At least',
    max: 'At most',
    qualifier: 'Hedge',
    period: 'Period',
    contradictions: 'Figures that contradict it',
    contradictedMetric: 'Contradiction: metric',
    contradictedValue: 'Contradiction: figure',
    undated: 'undated',
    contradictedCount_one: '{{count}} figure is contradicted by another source; both are shown',
    contradictedCount_other: '{{count}} figures are contradicted by other sources; all are shown',
  },
});
