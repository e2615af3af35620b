import { describe, expect, it } from 'vitest';
import type { EdgeKind } from '../../../web/src/network/kinds';
import { layerLayout, levelsOfTrace, levelsOfWays } from '../../../web/src/network/layer';
import type { NetLink } from '../../../web/src/network/net';

function link(from: string, kind: EdgeKind, to: string): NetLink {
  return { from, to, kind, product: null, note: null, confidence: null, citations: null };
}

describe('a layout in columns', () => {
  it('goes from left to right by level', () => {
    const positions = layerLayout(
      new Map([
        ['a', 0],
        ['b', 1],
        ['c', 2],
      ]),
    );
    const xs = ['a', 'b', 'c'].map((id) => positions.get(id)?.x ?? Number.NaN);
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
  });

  it('keeps a level in one column, however long, so that it does not read as two steps', () => {
    const levels = new Map(Array.from({ length: 200 }, (_, index) => [`n${index}`, 1] as const));
    const nodes = [...layerLayout(levels).values()];
    expect(new Set(nodes.map(({ x }) => x)).size).toBe(1);
    expect(new Set(nodes.map(({ y }) => y)).size).toBe(200);
  });

  it('puts a node that two ways pass where the first has it', () => {
    expect([
      ...levelsOfWays([
        ['a', 'b', 'z'],
        ['a', 'c', 'z'],
      ]),
    ]).toEqual([
      ['a', 0],
      ['b', 1],
      ['z', 2],
      ['c', 1],
    ]);
  });

  it('puts what is upstream to the left and what is downstream to the right', () => {
    const reached = [
      { id: 's', depth: 0 },
      { id: 'own', depth: 1 },
      { id: 'before', depth: 2 },
      { id: 'buyer', depth: 1 },
      { id: 'supplier', depth: 1 },
    ];
    const links = [
      link('s', 'OCCUPIES', 'own'),
      link('before', 'FEEDS', 'own'),
      link('s', 'SUPPLIES', 'buyer'),
      link('supplier', 'SUPPLIES', 's'),
    ];
    expect(Object.fromEntries(levelsOfTrace(reached, links, 'BOTH'))).toEqual({
      s: 0,
      own: 0,
      before: -2,
      buyer: 1,
      supplier: -1,
    });
    expect(levelsOfTrace(reached, links, 'UPSTREAM').get('before')).toBe(-2);
    expect(levelsOfTrace(reached, links, 'DOWNSTREAM').get('before')).toBe(2);
  });
});
