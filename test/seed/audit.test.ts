import { expect, it } from 'vitest';
import type { Draft } from '../../src/data/load/draft.js';
import { auditSeed } from '../../src/data/seed/audit.js';
import { findDisputes } from '../../src/data/seed/disputes.js';
import type { Facts } from '../../src/data/seed/facts.js';

const at = { file: 'x.yaml', path: '' };
const nothing: Facts = {
  sources: [],
  metrics: [],
  regions: [],
  organizations: [],
  policies: [],
  clusters: [],
  parks: [],
  chains: [],
  ladders: [],
  events: [],
  persons: [],
  products: [],
  passages: [],
  contradictions: [],
};

it('tells what of a document is quoted, and which sentences with a figure or a name are not', () => {
  const facts = {
    ...nothing,
    sources: [{ id: 'source:009', name: '样例', at }],
    passages: [{ source: 'source:009', quote: '甲市有 12 家企业', at }],
  } as unknown as Facts;
  const text = '甲市有12家企业。乙市有\n30家。样例科技有限公司成立。没有别的。';
  const [audit] = auditSeed(facts, new Map([['source:009', text]]));
  expect(audit).toMatchObject({ passages: 1, quoted: 8, numbers: { all: 2, quoted: 1 } });
  expect(audit?.open).toEqual(['乙市有30家。', '样例科技有限公司成立。']);
});

function graphOf(figures: readonly (readonly [string, string, number])[]): Draft {
  return {
    nodes: figures.map(([id, , value]) => ({ id, labels: ['Observation'], properties: { value, asOf: '2025' } })),
    aliases: [],
    relationships: [
      ...figures.flatMap(([id, about]) => [
        { type: 'ABOUT', from: id, to: about, key: '', properties: {} },
        { type: 'OF_METRIC', from: id, to: 'metric:count', key: '', properties: {} },
      ]),
    ],
  };
}
const places = {
  ...nothing,
  metrics: [{ id: 'metric:count', unit: '家', at }],
  regions: ['a', 'b', 'c'].map((id) => ({ id: `region:${id}`, parent: 'region:whole', at })),
} as unknown as Facts;

it.each([
  [
    'two values for one thing',
    graphOf([
      ['o:1', 'region:a', 3],
      ['o:2', 'region:a', 4],
    ]),
    ['same metric, subject, scope and date'],
  ],
  [
    'equal values',
    graphOf([
      ['o:1', 'region:a', 3],
      ['o:2', 'region:a', 3],
    ]),
    [],
  ],
  [
    'parts that are more than the whole',
    graphOf([
      ['o:0', 'region:whole', 8],
      ['o:1', 'region:a', 3],
      ['o:2', 'region:b', 3],
      ['o:3', 'region:c', 3],
    ]),
    ['parts do not sum to the whole'],
  ],
  [
    'parts that leave room for others',
    graphOf([
      ['o:0', 'region:whole', 10],
      ['o:1', 'region:a', 3],
      ['o:2', 'region:b', 3],
      ['o:3', 'region:c', 3],
    ]),
    [],
  ],
])('finds what may contradict: %s', (_, graph, expected) => {
  expect(findDisputes(places, graph).map(({ why }) => why)).toEqual(expected);
});

it('leaves out what a person has said to contradict already', () => {
  const contradictions = [{ between: ['o:2', 'o:1'] as [string, string], reason: '不同', at }];
  const graph = graphOf([
    ['o:1', 'region:a', 3],
    ['o:2', 'region:a', 4],
  ]);
  expect(findDisputes({ ...places, contradictions }, graph)).toEqual([]);
});
