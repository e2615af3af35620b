import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../src/data/demo/world.js';
import { read } from './reading.js';
import { bottlenecks } from './rule.js';

const small = makeWorld({ seed: 1, regions: 6, chains: 2, firms: 600 });

describe('A small world', () => {
  const reading = read(small);
  const sold = reading.links('SUPPLIES');
  const chains = [...reading.segments.keys()];

  it.each(chains)('has no bottleneck in %s but the cut firms that were planted', (chain) => {
    const links = sold.filter(({ from }) => reading.chainOf(from) === chain);
    const leaders = reading.leaders.get(chain) ?? [];
    const cut = small.planted.cutFirms.filter((row) => row.chain === chain).map(({ firm }) => firm);
    expect(leaders).toHaveLength(3);
    for (const ends of [leaders, ...leaders.map((leader) => [leader])]) {
      expect(bottlenecks(links, ends)).toEqual(cut.toSorted());
    }
  });

  it('gives every cut firm twelve to twenty suppliers that sell to nobody else', () => {
    const customers = (firm: string): readonly string[] => sold.filter(({ from }) => from === firm).map(({ to }) => to);
    for (const { firm } of small.planted.cutFirms) {
      const captives = sold.filter(({ from, to }) => to === firm && customers(from).length === 1);
      expect(captives.length).toBeGreaterThanOrEqual(12);
      expect(captives.length).toBeLessThanOrEqual(20);
    }
  });

  it('sells inside its chain along what its segments feed', () => {
    const feeds = new Set(reading.links('FEEDS').map(({ from, to }) => `${from} ${to}`));
    const occupied = (firm: string) =>
      reading
        .links('OCCUPIES')
        .filter(({ from }) => from === firm)
        .map(({ to }) => to);
    const stray = sold.filter(({ from, to }) => {
      return !occupied(from).some((one) => occupied(to).some((other) => feeds.has(`${one} ${other}`)));
    });
    expect(stray).toEqual([]);
  });

  it('knows of no customer more shares than its purchases make', () => {
    const shares = new Map<string, number>();
    for (const { type, to, properties } of small.relationships) {
      if (type === 'SUPPLIES') shares.set(to, (shares.get(to) ?? 0) + Number(properties['share'] ?? 0));
    }
    expect(Math.max(...shares.values())).toBeLessThanOrEqual(100);
  });

  it('holds two circles of three owners', () => {
    const controls = new Set(reading.links('CONTROLS').map(({ from, to }) => `${from} ${to}`));
    for (const { organizations } of small.planted.circles) {
      const round = organizations.map((one, index) => `${one} ${organizations[(index + 1) % 3]}`);
      expect(round.filter((link) => !controls.has(link))).toEqual([]);
    }
    expect(small.planted.circles).toHaveLength(2);
  });
});
