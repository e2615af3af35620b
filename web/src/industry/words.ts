import { defineWords } from '../words/i18n';

export const useWords = defineWords('industry', {
  zh: {
    code: '行业代码 {{code}}',
    scheme: '分类标准：{{scheme}}',
    children: '下级行业',
    products: '产品',
    firmsNote: '归入本行业或其下级行业的企业。',
  },
  en: {
    code: 'Code {{code}}',
    scheme: 'Scheme: {{scheme}}',
    children: 'Parts',
    products: 'Products',
    firmsNote: 'Firms classified in this industry or in one of its parts.',
  },
});
