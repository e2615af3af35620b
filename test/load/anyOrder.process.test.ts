import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uniform } from '../../src/analyses/common/random.js';
import type { AliasDraft, Draft, LinkDraft, NodeDraft } from '../../src/data/load/draft.js';
import { load, partsOf, removeAlone } from '../../src/data/load/load.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { contentOf } from './content.js';
import { shuffled } from './shuffled.js';

let store: OwnStore;
let graph: Graph;
beforeAll(async () => {
  store = await openOwnStore('empty');
  const { uri, user, password } = store;
  graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
});
afterAll(async () => {
  await graph?.close();
  await store?.close();
});

const options = { now: new Date(0), say: () => undefined };
const DATASETS = ['seed', 'one', 'two'];
const targetOf = (name: string) => ({
  id: `dataset:${name}`,
  kind: 'TEST',
  isAuthored: name === 'seed',
  content: name,
});
const NAMES = ['甲试验', '甲试验科技', '乙试验', '乙试验集团', '丙试验', '丁试验'];
const KINDS = ['SHORT', 'FORMER', 'FULL', 'BRAND'];

/** What one data set says of a few firms, chains and segments, of which the others say something too. */
function draftOf(name: string, seed: number): Draft {
  const random = uniform(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const nodes: NodeDraft[] = [];
  const aliases: AliasDraft[] = [];
  const firms = new Set(Array.from({ length: 4 }, () => pick(NAMES)));
  for (const firm of firms) {
    const uscc = random() < 0.3 ? pick(['91A', '91B']) : undefined;
    const id = `organization:${firm}${uscc ?? ''}`;
    const properties = {
      name: firm,
      ...(uscc === undefined || nodes.some((known) => known.properties['uscc'] === uscc) ? {} : { uscc }),
    };
    nodes.push({ id, labels: ['Organization', pick(['Enterprise', 'Investor'])], properties });
    if (random() < 0.5) aliases.push({ owner: id, value: pick(NAMES), kind: pick(KINDS) });
  }
  const chain = `chain:${pick(['甲', '乙'])}-${name}`;
  nodes.push({ id: chain, labels: ['Chain'], properties: { name: pick(['甲链', '乙链']) } });
  const segments = new Set([pick(['环节一', '环节二']), pick(['环节二', '环节三'])]);
  for (const segment of segments) {
    nodes.push({
      id: `segment:${segment}-${name}`,
      labels: ['Segment'],
      properties: { name: segment, chain, stage: 'UPSTREAM' },
    });
  }
  const title = {
    id: `recognition:${name}`,
    labels: ['Recognition'],
    properties: { tier: 'LITTLE_GIANT', level: 'NATIONAL' },
  };
  const told: NodeDraft[] = [
    { id: `need:${name}`, labels: ['Need'], properties: { kind: 'CAPITAL', text: '渴望资金' } },
    { id: `counterparty:${name}`, labels: ['Counterparty'], properties: { role: 'CUSTOMER', wording: '多家车企' } },
    { id: `person:${name}`, labels: ['Person'], properties: { name: '甲某' } },
    { id: `event:${name}`, labels: ['Event'], properties: { name: '甲展会' } },
  ];
  const organizations = nodes.filter(({ labels }) => labels.includes('Organization')).map(({ id }) => id);
  const link = (type: string, from: string, to: string): LinkDraft => {
    return { type, from, to, key: '', properties: { confidence: 'EXPLICIT', citations: [] } };
  };
  return {
    nodes: [...nodes, title, ...told],
    aliases: [...aliases, { owner: `person:${name}`, value: '甲某', kind: 'NAME' }],
    relationships: [
      ...[...segments].map((segment) => link('HAS_SEGMENT', chain, `segment:${segment}-${name}`)),
      ...organizations.flatMap((from, index) => {
        const to = organizations[(index + 1) % organizations.length];
        return to === undefined || to === from ? [] : [link('INVESTED_IN', from, to)];
      }),
      ...organizations.slice(0, 2).map((from) => link('OCCUPIES', from, `segment:${[...segments][0]}-${name}`)),
      link('RECOGNIZED_AS', pick(organizations), title.id),
      link('ASKS_FOR', pick(organizations), `need:${name}`),
      link('CONCERNS', `need:${name}`, chain),
      link('HAS_COUNTERPARTY', pick(organizations), `counterparty:${name}`),
      link('FOUNDED_BY', pick(organizations), `person:${name}`),
      link('TOOK_PART_IN', pick(organizations), `event:${name}`),
    ],
  };
}

const loadOne = (name: string, seed: number, size: number) => {
  const draft = draftOf(name, 100 * seed + DATASETS.indexOf(name));
  return load(graph, targetOf(name), [...partsOf(draft, size)], options);
};
const removeOne = (name: string) => removeAlone(graph, targetOf(name), options);

describe.each([1, 2, 3])('Data sets that name the same things (%i)', (seed) => {
  it('give the same graph in any order and any number of parts, and without one of them the graph of the others', async () => {
    const alone = new Map<string, readonly string[]>();
    for (const left of DATASETS) {
      for (const name of DATASETS.filter((each) => each !== left)) await loadOne(name, seed, 1_000);
      alone.set(left, await contentOf(graph));
      for (const name of DATASETS) await removeOne(name);
    }
    let whole: readonly string[] | undefined;
    for (const turn of [1, 2, 3, 4]) {
      for (const name of shuffled(DATASETS, turn * seed)) await loadOne(name, seed, turn);
      const now = await contentOf(graph);
      whole ??= now;
      expect(now).toEqual(whole);
      const left = DATASETS[turn % 3] as string;
      await removeOne(left);
      expect(await contentOf(graph), `without ${left}`).toEqual(alone.get(left));
      for (const name of DATASETS) await removeOne(name);
    }
    const [left] = await graph.read(
      { name: 'left', text: 'MATCH (n) WHERE NOT (n:Change OR n:ChangeLog) RETURN count(n) AS count' },
      {},
    );
    expect(left?.['count']).toBe(0);
  });
});
