import { expect, it } from 'vitest';
import { plainSentence, stepsOf } from '../../../web/src/path/sentence';

const link = { product: null, confidence: 'EXPLICIT', citations: [] } as const;
const path = {
  length: 2,
  nodes: [
    { __typename: 'Enterprise', id: 'a', name: '甲' },
    { __typename: 'InvestmentFirm', id: 'i', name: '基金' },
    { __typename: 'Enterprise', id: 'b', name: '乙' },
  ],
  links: [
    { ...link, from: 'i', to: 'a', kind: 'INVESTED_IN' },
    { ...link, from: 'i', to: 'b', kind: 'INVESTED_IN', product: '轴承' },
  ],
} as const;

it('says each link in its stored direction, whichever way the path walks it', () => {
  expect(stepsOf(path).map(({ from, to }) => from.name + to.name)).toEqual(['基金甲', '基金乙']);
});

it('is one sentence in a cell of a file', () => {
  expect(plainSentence(path, () => '投资', '；')).toBe('基金 投资 甲；基金 投资 乙 (轴承)');
});
