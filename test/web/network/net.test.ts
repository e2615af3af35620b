import { describe, expect, it } from 'vitest';
import type { CitedFragment } from '../../../web/src/generated/graphql';
import { merged, type NetLink, type NetNode, netOf } from '../../../web/src/network/net';

const QUOTE: CitedFragment = {
  id: 'citation:1',
  quote: '…',
  locator: null,
  source: { id: 'source:1', title: null, publisher: null, publishedOn: null },
} as unknown as CitedFragment;

function place(id: string): NetNode {
  return { id, type: 'Enterprise', name: id, within: null, isCurated: false, isOwn: false };
}
function link(from: string, to: string, citations: NetLink['citations'] = null): NetLink {
  return { from, to, kind: 'SUPPLIES', product: null, note: null, confidence: null, citations };
}

const GROWN = [
  { nodes: [place('a'), place('b')], links: [link('f', 'a'), link('f', 'b')] },
  { nodes: [place('c')], links: [link('a', 'c')] },
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
    const { nodes, links } = netOf({ focus: place('f'), grown: GROWN, pinned: [], hidden: new Set(['a']) });
    expect(nodes.map(({ id }) => id)).toEqual(['f', 'b']);
    expect(links).toHaveLength(1);
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
    expect(merged([link('a', 'b'), link('a', 'b', [QUOTE])])).toEqual([link('a', 'b', [QUOTE])]);
    expect(merged([link('a', 'b'), link('b', 'a')])).toHaveLength(2);
  });
});
