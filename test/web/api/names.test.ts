import { expect, it } from 'vitest';
import { namesIn } from '../../../web/src/api/names';

it('finds what each thing of an answer is called, however deep it stands', () => {
  const data = {
    chain: { id: 'chain:a', name: '甲', nameEn: 'A', leaders: [{ enterprise: { id: 'enterprise:b', name: '乙' } }] },
    sources: { nodes: [{ id: 'source:1', title: '文献' }, null, { id: 'citation:1', quote: '…' }] },
  };
  expect([...namesIn(data)].sort()).toEqual([
    ['chain:a', { name: '甲', nameEn: 'A' }],
    ['enterprise:b', { name: '乙', nameEn: null }],
    ['source:1', { name: '文献', nameEn: null }],
  ]);
});

it('finds nothing where there is nothing', () => {
  expect([namesIn(null).size, namesIn(undefined).size, namesIn('x').size]).toEqual([0, 0, 0]);
});
