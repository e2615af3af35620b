import { expect, it } from 'vitest';
import { type Box, drawnLinks, linkPath, MOST_LINKS } from '../../../web/src/chain/geometry';

const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 40 });

it('leads from the end of a tile to the start of one further right', () => {
  expect(linkPath(box(0, 0), box(200, 100))).toBe('M100 20C150 20 150 120 200 120');
});

it('leads back to the end of a tile further left', () => {
  expect(linkPath(box(200, 0), box(0, 0))).toMatch(/^M200 20.* 100 20$/);
});

it('goes round the side inside a column, wider the further it is', () => {
  const near = linkPath(box(0, 0), box(0, 50));
  const far = linkPath(box(0, 0), box(0, 400));
  const bulge = (path: string) => Number(/C([\d.]+)/.exec(path)?.[1]);
  expect(bulge(near)).toBeGreaterThan(100);
  expect(bulge(far)).toBeGreaterThan(bulge(near));
});

it('draws all links of a small chain, and of a large one those of the chosen tile', () => {
  const boxes = new Map([
    ['a', box(0, 0)],
    ['b', box(200, 0)],
    ['c', box(400, 0)],
  ]);
  const few = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'nowhere' },
  ];
  expect(drawnLinks(few, boxes, '').map(({ from, to }) => from + to)).toEqual(['ab', 'bc']);
  const many = [...few, ...Array.from({ length: MOST_LINKS }, () => ({ from: 'b', to: 'c' }))];
  expect(drawnLinks(many, boxes, 'a').map(({ from, to }) => from + to)).toEqual(['ab']);
});
