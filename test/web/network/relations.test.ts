import { describe, expect, it } from 'vitest';
import { usualExpansions } from '../../../web/src/network/growth';
import { linesOf } from '../../../web/src/network/look';
import { countsOf, grownFrom, pageOf } from '../../../web/src/network/relations';

const FIRM = { id: 'enterprise:x', type: 'Enterprise', name: '某企业', within: null, isCurated: false, isOwn: false };

describe('the relations of a node', () => {
  it('are counted before any is fetched, be they a connection, a list or one node', () => {
    const counts = countsOf({ suppliers: { totalCount: 12 }, controls: [{}, {}], parent: { id: 'r' }, chain: null });
    expect(counts).toEqual([
      { relation: 'suppliers', count: 12 },
      { relation: 'controls', count: 2 },
      { relation: 'chain', count: 0 },
      { relation: 'parent', count: 1 },
    ]);
  });

  it('that fit are shown at first, as long as all of them do', () => {
    const counted = (relation: 'suppliers' | 'customers' | 'portfolio', count: number) => ({ relation, count });
    const chosen = usualExpansions('a', [
      counted('suppliers', 0),
      counted('customers', 50),
      counted('portfolio', 51),
    ]).map(({ relation }) => relation);
    expect(chosen).toEqual(['customers']);
  });

  it('come by page, with the cursor to go on from', () => {
    expect(pageOf(null)).toEqual({ entries: [], total: 0, next: null });
    expect(pageOf({ edges: [{}], totalCount: 7, pageInfo: { hasNextPage: true, endCursor: 'c' } })).toEqual({
      entries: [{}],
      total: 7,
      next: 'c',
    });
    expect(pageOf({ id: 'region:x' }).entries).toHaveLength(1);
  });

  it('keep the stored direction: a supplier supplies', () => {
    const entry = {
      node: { id: 'enterprise:s', __typename: 'Enterprise', name: '供应商' },
      product: '轴承',
      sharePercent: 30,
    };
    const [link] = grownFrom(FIRM, 'suppliers', [entry]).links;
    expect(link).toMatchObject({
      from: 'enterprise:s',
      to: 'enterprise:x',
      kind: 'SUPPLIES',
      product: '轴承',
      note: '30 %',
    });
    const [other] = grownFrom(FIRM, 'customers', [entry]).links;
    expect(other).toMatchObject({ from: 'enterprise:x', to: 'enterprise:s' });
  });

  it('give a firm of a segment the quotes of its position there, and no other', () => {
    const segment = { id: 'segment:a', type: 'Segment', name: '环节', within: null, isCurated: false, isOwn: false };
    const node = {
      id: 'enterprise:x',
      __typename: 'Enterprise',
      name: '某企业',
      chainPositions: [
        { segment: { id: 'segment:b' }, product: '别的', citations: [] },
        { segment: { id: 'segment:a' }, product: '轴承', confidence: 'EXPLICIT', citations: [{ id: 'citation:1' }] },
      ],
    };
    const [link] = grownFrom(segment, 'enterprises', [{ node }]).links;
    expect(link).toMatchObject({ from: 'enterprise:x', to: 'segment:a', kind: 'OCCUPIES', product: '轴承' });
    expect(link?.citations).toHaveLength(1);
  });

  it('are marked as the curators’ own where the segment is', () => {
    const chain = { id: 'chain:a', type: 'Chain', name: '链', within: null, isCurated: false, isOwn: false };
    const segment = { id: 'segment:a', __typename: 'Segment', name: '环节', origin: 'CURATED', chain: null };
    expect(grownFrom(chain, 'segments', [segment]).links[0]?.confidence).toBe('CURATED');
  });
});

describe('a name in a picture', () => {
  it('is broken into lines and never cut', () => {
    const name = '深圳市中车时代高新投资管理有限公司';
    expect(linesOf(name).join('')).toBe(name);
    expect(linesOf(name).every((line) => line.length <= 10)).toBe(true);
    expect(linesOf('International Business Machines')).toEqual(['International', 'Business Machines']);
  });
});
