import type { Reason } from './score.js';

/** What each reason says, to people. */
export const REASONS: Readonly<Record<Reason, { readonly zh: string; readonly en: string }>> = {
  SAME_SPELLING: { zh: '除地名与公司形式外写法相同', en: 'spelt the same, without place and legal form' },
  ALL_IN_ORDER: { zh: '简称的每个字依次出现', en: 'every character of the short name, in its order' },
  PLACE_LEFT_OUT: { zh: '省去开头的地名', en: 'the place at the head is left out' },
  AT_START: { zh: '从名称开头起', en: 'from the beginning of the name' },
  UNBROKEN: { zh: '连续出现', en: 'without a break' },
  CHARACTERS_MISSING: { zh: '有字不在全称中', en: 'characters are missing' },
  MORE_BEFORE: { zh: '前面另有字词', en: 'more stands before it' },
  SIGNS_DIFFER: { zh: '数字或字母不同', en: 'digits or letters differ' },
  OTHER_FITS: { zh: '另有相近的名称', en: 'another name fits too' },
};
