import { defineWords } from '../words/i18n';

export const words = defineWords('evidence', {
  zh: {
    chip_other: '引文 {{count}}',
    open_other: '引文 {{count}}：{{of}}',
    title: '引文：{{of}}',
    plain: '引文',
    none: '无引文',
    curated: '编者补充',
    curatedWhy: '一般工程知识，由编者补充，没有文献依据',
    from: '出处',
    at: '位置',
    source: '查看这篇文献',
    undated: '文献未注明日期',
    untitled: '未注明标题',
  },
  en: {
    chip_one: '{{count}} quote',
    chip_other: '{{count}} quotes',
    open_one: '{{count}} quote: {{of}}',
    open_other: '{{count}} quotes: {{of}}',
    title: 'Quotes: {{of}}',
    plain: 'Quotes',
    none: 'no quote',
    curated: 'added by the curators',
    curatedWhy: 'General engineering knowledge, added by the curators; no source says it',
    from: 'Source',
    at: 'Where',
    source: 'See this source',
    undated: 'the source bears no date',
    untitled: 'no title stated',
  },
});
