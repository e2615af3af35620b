import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load, removeAlone } from '../../src/data/load/load.js';
import { judgePair, undoJudged } from '../../src/data/writing/judging.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { answersOf, REGIONS } from './plain/answers.js';
import { CHAIN, draftOf, randomWorld, together, type World, withMerged } from './plain/world.js';

/** What the API keeps of a chain has to be what the store holds: each answer is compared with one counted from the plain facts. */
const options = { now: new Date(0), say: () => undefined };
const TESTER = { by: 'tester', clientKey: null, say: () => undefined };

interface Opened {
  readonly store: OwnStore;
  readonly test: TestApp;
}

/** The second is the first without the data sets of one's own, as the documents alone are. */
const opened: Opened[] = [];
beforeAll(async () => {
  for (const _ of ['all', 'documents']) {
    const store = await openOwnStore('empty');
    opened.push({ store, test: await openTestApp(store) });
  }
});
afterAll(async () => {
  for (const { store, test } of opened) {
    await test.close();
    await store.close();
  }
});

const targetOf = (name: string, content: string) => ({
  id: `dataset:${name}`,
  kind: 'TEST',
  isAuthored: false,
  content,
});
const say = ({ test }: Opened, name: string, content: string, world: World) =>
  load(test.graph, targetOf(name, content), [draftOf(name, world)], options);
const unsay = ({ test }: Opened, name: string) => removeAlone(test.graph, targetOf(name, ''), options);

const QUERY = `query ($chain: ID!, $region: ID!, $regions: [ID!]!) {
  chain(by: { id: $chain }) {
    map(region: $region) { segments { segment { id } total inRegion certified top(first: 100) { id } leaders { id } } }
    gaps(region: $region) { verdicts { segment { id } verdict firmCount firmCountNationwide hhi hhiConsolidated controllerCount } }
    supplied: gaps(region: $region, proximity: SUPPLY) { verdicts { segment { id } fillability } }
    targets(region: $region, first: 100) {
      candidates { enterprise { id } parts { name value } paths { links { from kind to confidence citations { quote } } } }
    }
    bottlenecks { items(first: 100, kind: ENTERPRISE) { node { id } witness { links { from to confidence } } } }
    matches(region: $region, first: 100) {
      items { leader { id } segment { id } supplier { id } parts { name value } paths { nodes { id } links { confidence citations { quote } } } }
    }
    capitalPaths(region: $region, first: 100) { items { segment { id } enterprise { id } fund { id } length path { links { confidence citations { quote } } } } }
  }
  compareRegions(ids: $regions, chain: $chain) { segments { segment { id } cells { region { id } known } } }
}`;

async function expectPlain({ test }: Opened, world: World): Promise<void> {
  for (const region of REGIONS) {
    const { data, errors } = await test.ask(QUERY, { chain: CHAIN, region, regions: [...REGIONS] });
    expect(errors).toBeUndefined();
    const plain = answersOf(world, region, data.chain.gaps.verdicts);
    expect(data.chain.map.segments).toEqual(plain.map);
    expect(data.chain.gaps.verdicts).toEqual(plain.gaps);
    expect(data.chain.supplied.verdicts).toEqual(plain.supplied);
    const candidates = new Map(
      // biome-ignore lint/suspicious/noExplicitAny: the very shape that was asked for.
      data.chain.targets.candidates.map((one: any) => [
        one.enterprise.id,
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        Object.fromEntries(one.parts.map(({ name, value }: any) => [name, value])),
      ]),
    );
    expect(candidates).toEqual(plain.targets);
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const links = data.chain.targets.candidates.flatMap((one: any) => one.paths.flatMap((path: any) => path.links));
    for (const { confidence, citations } of links) expect([confidence, citations.length]).toEqual(['EXPLICIT', 1]);
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    expect(data.chain.bottlenecks.items.map(({ node }: any) => node.id).sort()).toEqual(plain.bottlenecks);
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const steps = data.chain.bottlenecks.items.flatMap(({ witness }: any) => witness.links);
    for (const { from, to, confidence } of steps) {
      expect(world.supplies).toContainEqual([from, to]);
      expect(confidence).toBe('EXPLICIT');
    }
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const ways = data.chain.capitalPaths.items.map(({ segment, enterprise, fund, length }: any) =>
      [segment.id, enterprise.id, fund.id, length].join(' '),
    );
    expect(new Set(ways)).toEqual(new Set(plain.capitalPaths.slice(0, 100)));
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const said = data.chain.capitalPaths.items.flatMap(({ path }: any) => path.links);
    for (const { confidence, citations } of said) expect([confidence, citations.length]).toEqual(['EXPLICIT', 1]);
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const matched = data.chain.matches.items.map(({ leader, segment, supplier, parts, paths }: any) => {
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      const middles = paths.map(({ nodes }: any) => nodes[1].id);
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      const shared = parts.find(({ name }: any) => name === 'SHARED_LINKS').value;
      expect(shared).toBeCloseTo(Math.min(middles.length / 3, 1), 12);
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      for (const { confidence, citations } of paths.flatMap((path: any) => path.links))
        expect([confidence, citations.length]).toEqual(['EXPLICIT', 1]);
      return [leader.id, segment.id, supplier.id, ...middles].join(' ');
    });
    expect(matched).toHaveLength(Math.min(plain.matches.length, 100));
    expect(plain.matches).toEqual(expect.arrayContaining(matched));
    expect(data.compareRegions.segments).toEqual(plain.compared);
  }
}

describe.each([1, 2, 3])('the analyses of random world %i', (seed) => {
  const base = randomWorld(seed, 0);
  const own = randomWorld(seed + 100, 1);
  const other = randomWorld(seed + 200, 1);

  it('are what the plain facts give, after each import, without what a reader does not see, after a judgement, and after all is undone', async () => {
    const [all, documents] = opened as [Opened, Opened];
    await say(all, 'base', `base ${seed}`, base);
    await say(documents, 'base', `base ${seed}`, base);
    await expectPlain(all, base);
    await say(all, 'own', `own ${seed}`, own);
    await expectPlain(all, together(base, own));
    await expectPlain(documents, base);
    await say(all, 'own', `other ${seed}`, other);
    await expectPlain(all, together(base, other));
    // Of firms that control each other a circle would become.
    const apart = base.firms.map(({ id }) => id).filter((id) => !base.controls.flat().includes(id));
    const [one, another] = apart as [string, string];
    const { done: judged } = await judgePair(
      all.test.graph,
      { one, other: another, verdict: 'SAME', reason: null },
      TESTER,
    );
    await expectPlain(all, withMerged(together(base, other), one, another));
    await undoJudged(all.test.graph, judged?.id ?? '', TESTER);
    await expectPlain(all, together(base, other));
    await unsay(all, 'own');
    await expectPlain(all, base);
    for (const each of [all, documents]) await unsay(each, 'base');
  });
});
