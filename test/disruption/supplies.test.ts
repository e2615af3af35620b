import { expect, it } from 'vitest';
import { eachOnce } from '../../src/analyses/disruption/supplies.js';

const supply = (product: string | null, share: number | null, citation: string, to = 'b') => {
  return { from: 'a', to, product, share, citations: [citation] };
};

it('counts a supply once that several data sets state, with the largest share and all their citations', () => {
  const stated = [
    supply('伺服', 10, 'c1'),
    supply('伺服', null, 'c2'),
    supply('伺服', 30, 'c1'),
    supply('减速器', null, 'c3'),
  ];
  expect(eachOnce(stated)).toEqual([
    { ...supply('伺服', 30, 'c1'), citations: ['c1', 'c2'] },
    supply('减速器', null, 'c3'),
  ]);
});

it('leaves out that two firms are linked where somebody says by which product, unless the share is said of the whole', () => {
  const named = supply('伺服', null, 'c1');
  expect(eachOnce([supply(null, null, 'c2'), named, supply(null, null, 'c3', 'c')])).toEqual([
    named,
    supply(null, null, 'c3', 'c'),
  ]);
  expect(eachOnce([supply(null, 40, 'c2'), named])).toHaveLength(2);
});

it('gives them in one order, whatever that of the statements', () => {
  const stated = [supply('b', null, 'c1'), supply('a', null, 'c1'), supply('c', null, 'c1', 'a')];
  expect(eachOnce(stated)).toEqual(eachOnce([...stated].reverse()));
});
