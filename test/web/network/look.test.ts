import { expect, it } from 'vitest';
import { type EdgeKind, kindNames, toneOfKind } from '../../../web/src/network/kinds';
import { lookOf } from '../../../web/src/network/look';

it('gives no kind of link the colour of a type of node: a picture shows both', () => {
  const types = [
    'Enterprise',
    'InvestmentFirm',
    'Institution',
    'Segment',
    'Chain',
    'Cluster',
    'Region',
    'Park',
    'Product',
    'Industry',
  ];
  const tones = new Set(types.map((type) => lookOf(type).tone));
  const shared = (Object.keys(kindNames('en')) as EdgeKind[]).filter((kind) => tones.has(toneOfKind(kind)));
  expect(shared).toEqual([]);
});
