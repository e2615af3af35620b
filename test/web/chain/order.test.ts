import { describe, expect, it } from 'vitest';
import { columnsOf, reachOf, stageAt } from '../../../web/src/chain/order';

const segment = (id: string, stage: 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM' | null, ...to: string[]) => ({
  id,
  stage,
  suppliesTo: to.map((other) => ({ id: other })),
  parent: null as { readonly id: string } | null,
});
const idsOf = (columns: readonly (readonly { id: string }[])[]) => columns.map((column) => column.map(({ id }) => id));

describe('the columns of a chain', () => {
  it('put each stage into its own, and a segment beside what feeds it', () => {
    const chain = [
      segment('ore', 'UPSTREAM', 'motor'),
      segment('chip', 'UPSTREAM', 'controller'),
      segment('controller', 'MIDSTREAM', 'robot'),
      segment('motor', 'MIDSTREAM', 'robot'),
      segment('robot', 'DOWNSTREAM'),
    ];
    expect(idsOf(columnsOf(chain))).toEqual([['ore', 'chip'], ['motor', 'controller'], ['robot']]);
  });

  it('put behind a segment what it feeds in its own column', () => {
    const chain = [
      segment('ore', 'UPSTREAM', 'part'),
      segment('chip', 'UPSTREAM', 'other'),
      segment('part', 'MIDSTREAM', 'module'),
      segment('other', 'MIDSTREAM'),
      segment('module', 'MIDSTREAM'),
    ];
    expect(idsOf(columnsOf(chain))[1]).toEqual(['part', 'module', 'other']);
  });

  it('keep the order of the data where nothing feeds a segment', () => {
    const chain = [segment('a', 'MIDSTREAM'), segment('b', 'MIDSTREAM'), segment('c', 'MIDSTREAM')];
    expect(idsOf(columnsOf(chain))).toEqual([[], ['a', 'b', 'c'], []]);
  });

  it('put the parts of a module after it, each with its own', () => {
    const chain = [
      { ...segment('magnet', 'UPSTREAM', 'motor'), parent: { id: 'motor' } },
      segment('screw', 'UPSTREAM', 'robot'),
      { ...segment('motor', 'UPSTREAM', 'joint'), parent: { id: 'joint' } },
      segment('joint', 'UPSTREAM', 'robot'),
      { ...segment('shell', 'MIDSTREAM'), parent: { id: 'joint' } },
    ];
    expect(idsOf(columnsOf(chain))).toEqual([['joint', 'motor', 'magnet', 'screw'], ['shell'], []]);
  });

  it('are followed by one of the segments of which nobody says the stage, where there are any', () => {
    const chain = [segment('unplaced', null, 'robot'), segment('motor', 'UPSTREAM'), segment('robot', 'DOWNSTREAM')];
    expect(idsOf(columnsOf(chain))).toEqual([['motor'], [], ['robot'], ['unplaced']]);
    expect([0, 1, 2, 3].map(stageAt)).toEqual(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', null]);
  });
});

describe('what a segment reaches', () => {
  it('is all that leads to it, and all that it leads to', () => {
    const chain = [
      segment('a', 'UPSTREAM', 'b'),
      segment('b', 'MIDSTREAM', 'c'),
      segment('c', 'DOWNSTREAM'),
      segment('d', 'UPSTREAM'),
    ];
    const { upstream, downstream } = reachOf(chain, 'b');
    expect([...upstream]).toEqual(['a']);
    expect([...downstream]).toEqual(['c']);
  });

  it('ends in a circle, and never holds the segment itself', () => {
    const chain = [segment('a', 'UPSTREAM', 'b'), segment('b', 'MIDSTREAM', 'a')];
    const { upstream, downstream } = reachOf(chain, 'a');
    expect([...upstream]).toEqual(['b']);
    expect([...downstream]).toEqual(['b']);
  });
});
