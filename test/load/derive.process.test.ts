import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { elementsOf, stateOf } from '../../src/data/backup/reading.js';
import type { Draft, LinkDraft } from '../../src/data/load/draft.js';
import { load, removeAlone } from '../../src/data/load/load.js';
import { judgePair, undoJudged } from '../../src/data/writing/judging.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { shuffled } from './shuffled.js';

const TESTER = { by: 'tester', clientKey: null, say: () => undefined };
let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store);
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});
afterEach(async () => {
  for (const name of Object.keys(DRAFTS)) await remove(name);
  expect(await content()).toEqual([]);
});

const options = { now: new Date(0), say: () => undefined };
const LABELS: Readonly<Record<string, readonly string[]>> = {
  chain: ['Chain'],
  segment: ['Segment'],
  product: ['Product'],
  organization: ['Organization', 'Enterprise'],
};

/** A data set of nothing but facts: each end is `kind:name`, and a fact is cited by the data set's one citation. */
function draftOf(name: string, facts: readonly (readonly [string, string, string])[]): Draft {
  const ids = [...new Set(facts.flatMap(([from, , to]) => [from, to]))];
  const citation = `citation:${name}`;
  const source = { id: `source:${name}`, labels: ['Source'], properties: { name, title: name } };
  const links = facts.map(([from, type, to]): LinkDraft => {
    return { type, from, to, key: '', properties: { citations: [citation], confidence: 'EXPLICIT' } };
  });
  return {
    nodes: [
      source,
      { id: citation, labels: ['Citation'], properties: { quote: name } },
      ...ids.map((id) => {
        const [kind = '', called = ''] = id.split(':');
        const ofChain = kind === 'segment' ? { chain: 'chain:车链', stage: 'UPSTREAM', origin: 'IMPORTED' } : {};
        return { id, labels: LABELS[kind] ?? [], properties: { name: called, ...ofChain } };
      }),
    ],
    aliases: [],
    relationships: [...links, { type: 'FROM', from: citation, to: source.id, key: '', properties: {} }],
  };
}

/** 雷达 is the product of a segment; solid-state lidars are kinds of lidars, which are kinds of 雷达, in a circle. */
const DRAFTS: Readonly<Record<string, Draft>> = {
  chains: draftOf('chains', [
    ['chain:车链', 'HAS_SEGMENT', 'segment:雷达环节'],
    ['segment:雷达环节', 'OF_PRODUCT', 'product:雷达'],
  ]),
  kinds: draftOf('kinds', [
    ['product:激光雷达', 'KIND_OF', 'product:雷达'],
    ['product:固态激光雷达', 'KIND_OF', 'product:激光雷达'],
    ['product:雷达', 'KIND_OF', 'product:固态激光雷达'],
  ]),
  makers: draftOf('makers', [
    ['organization:甲厂', 'MAKES', 'product:雷达'],
    ['organization:乙厂', 'MAKES', 'product:固态激光雷达'],
    ['organization:丙厂', 'MAKES', 'product:激光雷达'],
  ]),
  stated: draftOf('stated', [
    ['chain:车链', 'HAS_SEGMENT', 'segment:雷达环节'],
    ['organization:丙厂', 'OCCUPIES', 'segment:雷达环节'],
  ]),
};
const NAMES = Object.keys(DRAFTS);

const targetOf = (name: string) => ({ id: `dataset:${name}`, kind: 'IMPORT', isAuthored: false, content: name });
const add = (name: string) => load(test.graph, targetOf(name), [DRAFTS[name] as Draft], options);
const remove = (name: string) => removeAlone(test.graph, targetOf(name), options);

async function content(): Promise<readonly string[]> {
  const facts: string[] = [];
  for await (const { fact } of elementsOf(test.graph, await stateOf(test.graph))) if (fact !== null) facts.push(fact);
  return facts.sort();
}

/** Who stands in the segment: by which products, and what is cited. */
async function positions() {
  const { data } = await test.ask(
    `{ enterprises(first: 20, orderBy: ID_ASC) { nodes { name chainPositions {
      confidence dataset { id kind } via { name } citations { quote } } } } }`,
  );
  const firms: readonly { readonly name: string; readonly chainPositions: readonly Found[] }[] = data.enterprises.nodes;
  return Object.fromEntries(
    firms.flatMap(({ name, chainPositions }) =>
      chainPositions.map(({ confidence, dataset, via, citations }) => [
        name,
        [
          confidence,
          dataset.kind,
          via.map((product) => product.name).join(' → '),
          citations.map(({ quote }) => quote).join(' '),
        ],
      ]),
    ),
  );
}

interface Found {
  readonly confidence: string;
  readonly dataset: { readonly kind: string };
  readonly via: readonly { readonly name: string }[];
  readonly citations: readonly { readonly quote: string }[];
}

const BY_PRODUCT = ['IMPLIED', 'DERIVED', '雷达', 'chains makers'];
const ALL = {
  甲厂: BY_PRODUCT,
  乙厂: ['IMPLIED', 'DERIVED', '固态激光雷达 → 激光雷达 → 雷达', 'chains kinds makers'],
  丙厂: ['IMPLIED', 'DERIVED', '激光雷达 → 雷达', 'chains kinds makers'],
};

it('Who makes the product of a segment, or a kind of it, stands in the segment, with the way as the reason', async () => {
  await add('makers');
  expect(await positions()).toEqual({});
  await add('chains');
  expect(await positions()).toEqual({ 甲厂: BY_PRODUCT });
  await add('kinds');
  expect(await positions()).toEqual(ALL);
  const { data } = await test.ask('{ datasets { id kind isComplete nodes relationships } }');
  const derived = { id: 'dataset:derived', kind: 'DERIVED', isComplete: true, nodes: 0, relationships: 3 };
  expect(data.datasets).toContainEqual(derived);
});

it('It goes with any data set that it follows from', async () => {
  for (const name of ['chains', 'kinds', 'makers']) await add(name);
  await remove('kinds');
  expect(await positions()).toEqual({ 甲厂: BY_PRODUCT });
  await remove('makers');
  expect(await positions()).toEqual({});
  await add('makers');
  await remove('chains');
  expect(await positions()).toEqual({});
});

it('Who states its own position keeps that one only, and has the other again when the statement goes', async () => {
  for (const name of ['chains', 'kinds', 'makers', 'stated']) await add(name);
  expect(await positions()).toEqual({ ...ALL, 丙厂: ['EXPLICIT', 'IMPORT', '', 'stated'] });
  await remove('stated');
  expect(await positions()).toEqual(ALL);
});

it('The graph is the same in whatever order the data sets come, and without one what it was without it', async () => {
  let whole: readonly string[] | undefined;
  for (const turn of [1, 2, 3, 4]) {
    for (const name of shuffled(NAMES, turn)) await add(name);
    const now = await content();
    whole ??= now;
    expect(now).toEqual(whole);
    const left = NAMES[turn % NAMES.length] as string;
    await remove(left);
    const without = await content();
    for (const name of NAMES) await remove(name);
    for (const name of NAMES.filter((each) => each !== left)) await add(name);
    expect(without, `without ${left}`).toEqual(await content());
    for (const name of NAMES) await remove(name);
  }
});

it('It follows two things that are judged to be the same, and back', async () => {
  const other = draftOf('other', [['organization:甲厂', 'MAKES', 'product:探测器']]);
  for (const name of ['chains', 'makers']) await add(name);
  await load(test.graph, targetOf('other'), [other], options);
  const [one, two] = ['product:探测器', 'product:雷达'];
  const before = await content();
  await remove('makers');
  expect(await positions()).toEqual({});
  const { done: judgement } = await judgePair(test.graph, { one, other: two, verdict: 'SAME', reason: null }, TESTER);
  expect(Object.keys(await positions())).toEqual(['甲厂']);
  await undoJudged(test.graph, judgement?.id ?? '', TESTER);
  expect(await positions()).toEqual({});
  await add('makers');
  expect(await content()).toEqual(before);
  await remove('other');
});

it('It follows who is a firm', async () => {
  const made = draftOf('fund', [['organization:戊厂', 'MAKES', 'product:雷达']]);
  const firm = draftOf('firm', [['organization:戊厂', 'MAKES', 'product:轴承']]);
  const nodes = made.nodes.map((node) =>
    node.id === 'organization:戊厂' ? { ...node, labels: ['Organization', 'Investor'] } : node,
  );
  await add('chains');
  await load(test.graph, targetOf('fund'), [{ ...made, nodes }], options);
  const before = await content();
  expect(await positions()).toEqual({});
  await load(test.graph, targetOf('firm'), [firm], options);
  expect(Object.keys(await positions())).toEqual(['戊厂']);
  await remove('firm');
  expect(await content()).toEqual(before);
  await remove('fund');
});

it('A change costs what it concerns: nothing is derived again for the segments of other products', async () => {
  for (const name of ['chains', 'kinds', 'makers']) await add(name);
  const asked: string[] = [];
  const watched: typeof test.graph = {
    ...test.graph,
    read: (statement, parameters, ...rest) => {
      if (statement.name === 'load/makers') asked.push(...(parameters['ids'] as string[]));
      return test.graph.read(statement, parameters, ...rest);
    },
  };
  const other = draftOf('other', [
    ['chain:船链', 'HAS_SEGMENT', 'segment:船桨环节'],
    ['segment:船桨环节', 'OF_PRODUCT', 'product:船桨'],
    ['organization:甲厂', 'MAKES', 'product:船桨'],
    ['organization:甲厂', 'LOCATED_IN', 'organization:园'],
  ]);
  await load(watched, targetOf('other'), [other], options);
  expect(asked).toEqual(['segment:船桨环节']);
  await removeAlone(watched, targetOf('other'), options);
  expect(asked).toEqual(['segment:船桨环节']);
  const unconcerned = draftOf('unconcerned', [['organization:乙厂', 'SUPPLIES', 'organization:甲厂']]);
  await load(watched, targetOf('unconcerned'), [unconcerned], options);
  await removeAlone(watched, targetOf('unconcerned'), options);
  expect(asked).toEqual(['segment:船桨环节']);
});

it('A load that was interrupted before anything was derived is made up for by the next, and says so until then', async () => {
  await add('chains');
  const failing: typeof test.graph = {
    ...test.graph,
    read: (statement, ...rest) => {
      if (statement.name === 'load/makers') throw new Error('interrupted');
      return test.graph.read(statement, ...rest);
    },
  };
  const makers = () => load(failing, targetOf('makers'), [DRAFTS['makers'] as Draft], options);
  await expect(makers()).rejects.toThrow('interrupted');
  const { data } = await test.ask('{ datasets { id isComplete } }');
  expect(data.datasets).toContainEqual({ id: 'dataset:derived', isComplete: false });
  expect(await positions()).toEqual({});
  await add('makers');
  expect(await positions()).toEqual({ 甲厂: BY_PRODUCT });
});

it('Who stands in a segment makes its product and stands in its other segments, unless it only uses it, and it goes with the statement', async () => {
  const second = draftOf('second', [
    ['chain:车链', 'HAS_SEGMENT', 'segment:路侧环节'],
    ['segment:路侧环节', 'OF_PRODUCT', 'product:雷达'],
  ]);
  const user = draftOf('user', [
    ['chain:车链', 'HAS_SEGMENT', 'segment:雷达环节'],
    ['organization:丁厂', 'OCCUPIES', 'segment:雷达环节'],
  ]);
  const using = user.relationships.map((link) =>
    link.type === 'OCCUPIES' ? { ...link, properties: { ...link.properties, roles: ['USER'] } } : link,
  );
  const asked = async () => {
    const { data } = await test.ask(
      `{ products { nodes { makers { edges { confidence node { name } citations { quote } } } segments { nodes { name enterprises { nodes { name } } } } } } }`,
    );
    const [product] = data.products.nodes;
    const segments = product.segments.nodes.map(
      ({ name, enterprises }: { name: string; enterprises: { nodes: readonly { name: string }[] } }) =>
        `${name}: ${enterprises.nodes.map((firm) => firm.name).join()}`,
    );
    return { makers: product.makers.edges, segments: segments.sort() };
  };
  for (const name of ['chains', 'stated']) await add(name);
  await load(test.graph, targetOf('second'), [second], options);
  await load(test.graph, targetOf('user'), [{ ...user, relationships: using }], options);
  expect(await asked()).toEqual({
    makers: [{ confidence: 'IMPLIED', node: { name: '丙厂' }, citations: [{ quote: 'chains' }, { quote: 'stated' }] }],
    segments: ['路侧环节: 丙厂', '雷达环节: 丙厂,丁厂'],
  });
  await remove('stated');
  expect(await asked()).toEqual({ makers: [], segments: ['路侧环节: ', '雷达环节: 丁厂'] });
  for (const name of ['second', 'user']) await remove(name);
});
