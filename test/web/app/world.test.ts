import { expect, it } from 'vitest';
import { baseOf, dataOf, kindOf, notedUnder, type World } from '../../../web/src/app/world';

const FACTS: World = { base: '', kind: 'FACTS' };
const DOCUMENTS: World = { base: '/documents', kind: 'DOCUMENTS' };
const DEMO: World = { base: '/demo', kind: 'DEMO' };

it('An address says which world it is of, before the server has', () => {
  const bases = ['/', '/documents', '/documents/', '/documents/sources', '/documentsX', '/demo/chains/x', '/sources'];
  expect(bases.map(baseOf)).toEqual(['', '/documents', '/documents', '/documents', '', '/demo', '']);
  expect(['', '/documents', '/demo'].map((base) => kindOf(base, []))).toEqual(['FACTS', 'DOCUMENTS', 'DEMO']);
  expect(kindOf('', [{ base: '', kind: 'DEMO' }])).toBe('DEMO');
});

it('What a page is made of is said where there is something to tell apart', () => {
  const all = [FACTS, DOCUMENTS, DEMO];
  expect((['FACTS', 'DOCUMENTS', 'DEMO'] as const).map((kind) => dataOf(kind, all))).toEqual([
    'all',
    'documents',
    null,
  ]);
  expect(dataOf('FACTS', [FACTS, DEMO])).toBe(null);
  // Under the address of the documents too, where the store holds nothing else.
  expect(dataOf('DOCUMENTS', [FACTS])).toBe(null);
});

it('Notes on firms stay with them whatever one looks at, and apart from those on firms that are made up', () => {
  expect(['', '/documents', '/demo'].map(notedUnder)).toEqual(['', '', '/demo']);
});
