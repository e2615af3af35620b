import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottlenecks, type Separator } from '../../src/analyses/bottleneck/bottlenecks.js';

type Pair = readonly [number, number];

interface Case {
  readonly size: number;
  readonly pairs: readonly Pair[];
  readonly leaders: readonly number[];
}

function ask({ size, pairs, leaders }: Case, first?: number): readonly Separator[] {
  const [from, to] = [Int32Array.from(pairs, ([one]) => one), Int32Array.from(pairs, ([, other]) => other)];
  return bottlenecks({ size, from, to, leaders }, first);
}

/** Links to the leader from wherever it is reached, by sweeps over the list: nothing that the program uses. */
function distancesTo(pairs: readonly Pair[], leader: number, without = -1): ReadonlyMap<number, number> {
  const found = new Map([[leader, 0]]);
  for (let depth = 0; [...found.values()].includes(depth); depth += 1) {
    for (const [from, to] of pairs) {
      if (from !== without && to !== without && found.get(to) === depth && !found.has(from)) found.set(from, depth + 1);
    }
  }
  return found;
}

/** All of it again, by taking every place away. */
function brute({ size, pairs, leaders }: Case): readonly Separator[] {
  const ends = [...new Set(leaders)].sort((one, other) => one - other);
  const all = ends.map((leader) => ({ leader, reached: distancesTo(pairs, leader) }));
  return Array.from({ length: size }, (_, place) => place).flatMap((place) => {
    const asked = all.filter(({ leader }) => leader !== place);
    const parted = asked.flatMap(({ leader, reached }) => {
      const left = distancesTo(pairs, leader, place);
      const lost = [...reached].filter(([from]) => from !== place && !left.has(from));
      lost.sort(([one, far], [other, near]) => far - near || one - other);
      return lost.length > 0
        ? [{ to: leader, count: lost.length, from: lost[0]?.[0] ?? -1, far: lost[0]?.[1] ?? 0 }]
        : [];
    });
    const most = parted.reduce((best, next) => (next.count > best.count ? next : best), {
      to: 0,
      count: 0,
      from: 0,
      far: 0,
    });
    if (most.count === 0) return [];
    const pairsOf = asked.map(({ reached }) => reached.size - 1 - (reached.has(place) ? 1 : 0));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    const depth = Math.min(...all.map(({ reached }) => reached.get(place) ?? Number.POSITIVE_INFINITY));
    const structural = sum(parted.map(({ count }) => count)) / sum(pairsOf);
    const visibility = depth === 0 ? 1 : 1 / depth;
    const separates = { from: most.from, to: most.to };
    return [{ place, separates, witness: Array.from({ length: most.far + 1 }, () => 0), structural, visibility }];
  });
}

const anyCase = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const place = fc.nat({ max: size - 1 });
  return fc.record({
    size: fc.constant(size),
    pairs: fc.array(fc.tuple(place, place), { maxLength: 2 * size }),
    leaders: fc.array(place, { maxLength: 4 }),
  });
});

/** 0 and 1 supply 2, 2 supplies 3, 3 supplies the leader 4. */
const FUNNEL: readonly Pair[] = [
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
];
const summary = (found: readonly Separator[]) =>
  found.map(({ place, structural, visibility }) => ({ place, structural, visibility }));

describe('a bottleneck', () => {
  it('is what stands between suppliers and a leader; the one that the leader does not deal with comes first', () => {
    expect(ask({ size: 5, pairs: FUNNEL, leaders: [4] })).toEqual([
      { place: 2, separates: { from: 0, to: 4 }, witness: [0, 2, 3, 4], structural: 2 / 3, visibility: 1 / 2 },
      { place: 3, separates: { from: 2, to: 4 }, witness: [2, 3, 4], structural: 1, visibility: 1 },
    ]);
  });

  it('is none where there are two ways', () => {
    const diamond: readonly Pair[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ];
    expect(ask({ size: 4, pairs: diamond, leaders: [3] })).toEqual([]);
  });

  it('may be a leader, for the others', () => {
    const found = ask({ size: 3, pairs: FUNNEL.slice(2).map(([from, to]) => [from - 2, to - 2]), leaders: [1, 2] });
    expect(found).toEqual([
      { place: 1, separates: { from: 0, to: 2 }, witness: [0, 1, 2], structural: 1, visibility: 1 },
    ]);
  });

  it('counts for the leader that it cuts more suppliers off from, and shares all the pairs there are', () => {
    // 5 leads too, and is also supplied by 1 alone: 2 separates 0 and 1 from 4, and only 0 from 5.
    const pairs: readonly Pair[] = [...FUNNEL, [2, 5], [1, 5]];
    const [first] = ask({ size: 6, pairs, leaders: [5, 4] }).filter(({ place }) => place === 2);
    // Without 2 as an end: 0, 1, 3 to 4 and 0, 1 to 5.
    expect(first).toMatchObject({ separates: { from: 0, to: 4 }, structural: 3 / 5, visibility: 1 });
  });

  it('is not changed by links told twice, by a firm that supplies itself, or by a leader named twice', () => {
    const untidy: readonly Pair[] = [...FUNNEL, ...FUNNEL, [2, 2], [4, 4], [0, 0]];
    expect(ask({ size: 5, pairs: untidy, leaders: [4, 4] })).toEqual(ask({ size: 5, pairs: FUNNEL, leaders: [4] }));
  });

  it('stays one in a circle, which the leader is part of', () => {
    const circle: readonly Pair[] = [
      [0, 1],
      [1, 2],
      [2, 0],
    ];
    expect(ask({ size: 3, pairs: circle, leaders: [0] })).toEqual([
      { place: 2, separates: { from: 1, to: 0 }, witness: [1, 2, 0], structural: 1, visibility: 1 },
    ]);
  });

  it('needs a leader', () => {
    expect(ask({ size: 5, pairs: FUNNEL, leaders: [] })).toEqual([]);
    expect(ask({ size: 0, pairs: [], leaders: [] })).toEqual([]);
  });

  it('is found along 40,002 suppliers in a row, where the best is neither near the leader nor near the source', () => {
    const size = 40_002;
    const pairs = Array.from({ length: size - 1 }, (_, place): Pair => [place, place + 1]);
    const found = ask({ size, pairs, leaders: [size - 1] }, 1);
    // At d links from the leader: structural 1 − (d − 1) / 40,000, visibility 1 / d, and so the best is at √40,000.
    expect(summary(found)).toEqual([{ place: size - 1 - 200, structural: 39_801 / 40_000, visibility: 1 / 200 }]);
    expect(found[0]?.witness).toHaveLength(202);
  });
});

describe('in any graph', () => {
  it('bottlenecks are those that taking away finds, with the same pairs, shares and lengths of way', () => {
    const plain = (found: readonly Separator[]) =>
      found
        .map(({ witness, ...rest }) => ({ ...rest, length: witness.length }))
        .sort((one, other) => one.place - other.place);
    fc.assert(
      fc.property(anyCase, (asked) => {
        expect(plain(ask(asked))).toEqual(plain(brute(asked)));
      }),
      { numRuns: 500 },
    );
  });

  it('a witness is a real way from the supplier to the leader through the place, and without the place there is none', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        for (const { place, separates, witness, structural, visibility } of ask(asked)) {
          expect([witness[0], witness.at(-1)]).toEqual([separates.from, separates.to]);
          expect(asked.leaders).toContain(separates.to);
          expect(witness.slice(1, -1)).toContain(place);
          const isLinked = (from: number | undefined, to: number) =>
            asked.pairs.some(([a, b]) => a === from && b === to);
          expect(witness.slice(1).every((to, step) => isLinked(witness[step], to))).toBe(true);
          expect(distancesTo(asked.pairs, separates.to, place).has(separates.from)).toBe(false);
          for (const share of [structural, visibility]) expect(share > 0 && share <= 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the important and unseen come first, and asking for the first few only leaves out the rest', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        const all = ask(asked);
        const nexus = all.map(({ structural, visibility }) => structural - visibility);
        expect(nexus).toEqual([...nexus].sort((one, other) => other - one));
        expect(ask(asked, 2)).toEqual(all.slice(0, 2));
      }),
    );
  });

  it('dealing the numbers again changes nothing but the numbers', () => {
    const dealt = anyCase.chain((asked) => {
      const numbers = Array.from({ length: asked.size }, (_, place) => place);
      return fc.tuple(fc.constant(asked), fc.shuffledSubarray(numbers, { minLength: asked.size }));
    });
    fc.assert(
      fc.property(dealt, ([asked, numbers]) => {
        const renamed = (place: number) => numbers[place] ?? -1;
        const moved = {
          size: asked.size,
          pairs: asked.pairs.map(([from, to]): Pair => [renamed(from), renamed(to)]),
          leaders: asked.leaders.map(renamed),
        };
        const byPlace = (found: readonly Separator[]) => summary(found).sort((one, other) => one.place - other.place);
        const before = ask(asked).map((entry) => ({ ...entry, place: renamed(entry.place) }));
        expect(byPlace(ask(moved))).toEqual(byPlace(before));
      }),
    );
  });
});

/** Made by networkx: scripts/peers/make.py. */
interface PeerGraph {
  readonly name: string;
  readonly size: number;
  readonly links: readonly Pair[];
  readonly articulation: readonly number[];
}

const peers: readonly PeerGraph[] = JSON.parse(
  readFileSync(new URL('../peers/graphs.json', import.meta.url), 'utf8'),
).graphs;

describe('networkx', () => {
  it.each(peers)('finds the same articulation points, if all supply and all lead: $name', (peer) => {
    const pairs = peer.links.flatMap(([one, other]): readonly Pair[] => [
      [one, other],
      [other, one],
    ]);
    const found = ask({ size: peer.size, pairs, leaders: Array.from({ length: peer.size }, (_, place) => place) });
    expect(found.map(({ place }) => place).sort((one, other) => one - other)).toEqual(peer.articulation);
  });
});
