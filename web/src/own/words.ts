import { defineWords } from '../words/i18n';

export const useWords = defineWords('own', {
  zh: {
    own: '自有数据',
    from: '自有数据：{{names}}',
    note: '标“自有数据”的环节只见于导入的数据集。',
    via: '由产品推出：{{way}}',
    viaColumn: '推出依据（产品）',
    dataset: '数据集',
    kind: '数据类别',
  },
  en: {
    own: 'Own data',
    from: 'Own data: {{names}}',
    note: 'Segments marked “Own data” stand in imported data sets only.',
    via: 'derived from products: {{way}}',
    viaColumn: 'Derived from products',
    dataset: 'Data set',
    kind: 'Kind of data',
  },
});
