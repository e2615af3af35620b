import { describe, expect, it } from 'vitest';
import type { CitedFragment } from '../../../web/src/generated/graphql';
import { merged, netOf, type Place, type Tie } from '../../../web/src/network/net';

const QUOTE: CitedFragment = {
  id: 'citation:1',
  quote: '…',
  locator: null,
  source: { id: 'source:1', title: null, publisher: null, publishedOn: null },
} as unknown as CitedFragment;

function place(id: string): Place {
  return { id, type: 'Enterprise', name: id, within: null, isCurated: false };
}
function tie(from: string, to: string, citations: Tie['citations'] = null): Tie {
  return { from, to, kind: 'SUPPLIES', product: null, note: null, confidence: null, citations };
}

const GROWN = [
  { places: [place('a'), place('b')], ties: [tie('f', 'a'), tie('f', 'b')] },
  { places: [place('c')], ties: [tie('a', 'c')] },
];

describe('the network that is seen', () => {
  it('counts the links from the focus, whichever way they point', () => {
    const { nodes } = netOf({ focus: place('f'), grown: GROWN, pinned: [], hidden: new Set() });
    expect(nodes.map(({ id, hop }) => [id, hop])).toEqual([
      ['f', 0],
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('hides with a node what hangs on it alone', () => {
    const { nodes, ties } = netOf({ focus: place('f'), grown: GROWN, pinned: [], hidden: new Set(['a']) });
    expect(nodes.map(({ id }) => id)).toEqual(['f', 'b']);
    expect(ties).toHaveLength(1);
  });

  it('keeps what is pinned, even when nothing leads to it any more', () => {
    const { nodes } = netOf({ focus: place('f'), grown: [], pinned: [place('c')], hidden: new Set() });
    expect(nodes.map(({ id, hop }) => [id, hop])).toEqual([
      ['f', 0],
      ['c', null],
    ]);
  });

  it('never hides the focus', () => {
    const { nodes } = netOf({ focus: place('f'), grown: GROWN, pinned: [], hidden: new Set(['f']) });
    expect(nodes[0]?.id).toBe('f');
  });

  it('takes a link that came from both of its ends for one, with its quotes', () => {
    expect(merged([tie('a', 'b'), tie('a', 'b', [QUOTE])])).toEqual([tie('a', 'b', [QUOTE])]);
    expect(merged([tie('a', 'b'), tie('b', 'a')])).toHaveLength(2);
  });
});
