import { describe, expect, it } from 'vitest';
import { DEFAULTS, type DemoWorld, makeWorld } from '../../src/data/demo/world.js';
import { linkIdentity } from '../../src/data/seed/draft.js';
import { type Reading, read } from './reading.js';
import { bottlenecks, fillingOrder, ruleOf } from './rule.js';

const SMALL = { seed: 1, regions: 6, chains: 2, firms: 600 };
const small = makeWorld(SMALL);
const standard = makeWorld(DEFAULTS);
const FIRM = /^enterprise:demo-\d{6}$/u;

function counts(rows: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const row of rows) found[row] = (found[row] ?? 0) + 1;
  return found;
}

/** What the rule says of every segment in every city that has a firm of the chain. */
function verdictsOf(reading: Reading): readonly string[] {
  return [...reading.segments.keys()].flatMap((chain) => {
    const rule = ruleOf(reading, chain);
    const active = reading.cities.filter((city) => rule.segments.some((segment) => rule.isPresent(city, segment)));
    return active.flatMap((city) =>
      rule.segments.map((segment) => `${city} ${segment} ${rule.verdict(city, segment)}`),
    );
  });
}

function firmsOf({ nodes }: DemoWorld): readonly string[] {
  return nodes.map(({ id }) => id).filter((id) => FIRM.test(id));
}

const worlds: readonly (readonly [string, DemoWorld])[] = [
  ['the standard world', standard],
  ...[1, 2, 3, 4, 5].map((seed) => [`small world ${seed}`, makeWorld({ ...SMALL, seed })] as const),
  ['a middling world', makeWorld({ seed: 7, regions: 12, chains: 5, firms: 6_000 })],
];

describe('A demonstration world', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeWorld(SMALL)).toEqual(small);
    expect(makeWorld({ ...SMALL, seed: 2 })).not.toEqual(small);
  });

  it('has the size asked for', () => {
    expect(Math.abs(firmsOf(standard).length - DEFAULTS.firms)).toBeLessThan(DEFAULTS.firms * 0.02);
    const levels = counts(standard.nodes.map(({ properties }) => String(properties['level'])));
    expect(levels).toMatchObject({ PROVINCE: 6, CITY: 30 });
    expect(standard.nodes.filter(({ labels }) => labels.includes('Chain'))).toHaveLength(12);
  });

  it('says of every name that it is made up', () => {
    const names = [
      ...standard.aliases.map(({ value }) => value),
      ...standard.nodes.map(({ properties }) => properties['name'] ?? '合成'),
    ];
    expect(names.filter((name) => !String(name).startsWith('合成'))).toEqual([]);
  });

  it('says how many regions it needs', () => {
    expect(() => makeWorld({ ...SMALL, regions: 5 })).toThrow('A world has 6 regions at least, not 5.');
  });

  it('cites its one document wherever a fact is stated', () => {
    const cited = [...standard.nodes, ...standard.relationships].map(({ properties }) =>
      [properties['citations'] ?? []].flat(),
    );
    expect(new Set(cited.flat())).toEqual(new Set(['citation:demo']));
  });
});

describe.each(worlds)('%s', (_title, world) => {
  const reading = read(world);
  const { planted } = world;
  const chains = [...reading.segments.keys()];

  it('defines every end of a relationship, and every id and relationship once', () => {
    const ids = new Set(world.nodes.map(({ id }) => id));
    expect(ids.size).toBe(world.nodes.length);
    expect(new Set(world.relationships.map(linkIdentity)).size).toBe(world.relationships.length);
    const ends = [
      ...world.relationships.flatMap(({ from, to }) => [from, to]),
      ...world.aliases.map(({ owner }) => owner),
    ];
    expect(ends.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has exactly the gaps that were planted', () => {
    const found = verdictsOf(reading).filter((row) => !row.endsWith(' COVERED'));
    expect(found.toSorted()).toEqual(
      planted.gaps.map(({ region, segment, verdict }) => `${region} ${segment} ${verdict}`).toSorted(),
    );
  });

  it('has firms of a chain in the active cities only', () => {
    const found = chains.flatMap((chain) => {
      const { segments, isPresent } = ruleOf(reading, chain);
      const active = reading.cities.filter((city) => segments.some((segment) => isPresent(city, segment)));
      return active.map((city) => `${city} ${chain}`);
    });
    expect(found.toSorted()).toEqual(planted.active.map(({ region, chain }) => `${region} ${chain}`).toSorted());
  });

  it('is weak by its owners alone where they are shared', () => {
    for (const { region, chain, segment, firms, owners } of planted.sharedControllers) {
      const there = reading.firmsAt(region, segment);
      expect([there.length, new Set(there.map(reading.owner)).size]).toEqual([firms, owners]);
      expect(ruleOf(reading, chain).weaknesses(region, segment)).toEqual(['HHI_CONSOLIDATED']);
    }
  });

  it('fills what a city lacks of its own families before all else', () => {
    for (const { region, chain, near, remote } of planted.fillable) {
      const order = fillingOrder(reading, ruleOf(reading, chain), region);
      expect(order.slice(0, near.length).toSorted()).toEqual(near.toSorted());
      expect(order.slice(near.length).toSorted()).toEqual(remote.toSorted());
    }
  });

  it('has the cut segments that were planted', () => {
    for (const chain of chains) {
      const ends = reading.segments.get(chain)?.filter((segment) => segment.endsWith('-d4a')) ?? [];
      const cut = planted.cutSegments.filter((row) => row.chain === chain).map(({ segment }) => segment);
      expect(bottlenecks(ruleOf(reading, chain).feeds, ends)).toEqual(cut.toSorted());
    }
  });
});
