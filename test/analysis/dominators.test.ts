import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominators } from '../../src/analyses/common/dominators.js';
import { compress } from '../../src/analyses/common/links.js';
import { shortestWay } from '../../src/analyses/common/shortestWay.js';

type Pair = readonly [number, number];

/** Made by networkx: scripts/peers/make.py. */
interface PeerGraph {
  readonly name: string;
  readonly size: number;
  readonly links: readonly Pair[];
  readonly idom: readonly number[];
  readonly articulation: readonly number[];
  readonly distances: readonly number[];
}

const peers: readonly PeerGraph[] = JSON.parse(
  readFileSync(new URL('../peers/graphs.json', import.meta.url), 'utf8'),
).graphs;

const toLinks = (size: number, pairs: readonly Pair[]) =>
  compress(
    size,
    pairs.map(([from]) => from),
    pairs.map(([, to]) => to),
  );
const dominatorsOf = (size: number, pairs: readonly Pair[], root = 0) => [...dominators(toLinks(size, pairs), root)];

/** By nothing that the program uses: sweeps over the list of links until nothing new is met. */
function met(pairs: readonly Pair[], root: number, without = -1): ReadonlySet<number> {
  const found = new Set(root === without ? [] : [root]);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [from, to] of pairs) if (found.has(from) && to !== without) found.add(to);
  }
  return found;
}

const anyGraph = fc.integer({ min: 1, max: 14 }).chain((size) => {
  const place = fc.nat({ max: size - 1 });
  return fc.record({ size: fc.constant(size), pairs: fc.array(fc.tuple(place, place), { maxLength: 3 * size }) });
});

describe('the immediate dominator of a place', () => {
  it('is the one before it along a chain', () => {
    const chain: Pair[] = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    expect(dominatorsOf(4, chain)).toEqual([0, 0, 1, 2]);
  });

  it('is where two ways part when they meet again: neither branch of a diamond dominates', () => {
    const diamond: Pair[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [3, 4],
    ];
    expect(dominatorsOf(5, diamond)).toEqual([0, 0, 0, 0, 3]);
  });

  it('is not changed by ways back, by links told twice or by a place that feeds itself', () => {
    const cyclic: Pair[] = [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
      [2, 3],
      [3, 3],
      [3, 0],
    ];
    expect(dominatorsOf(4, cyclic)).toEqual([0, 0, 1, 2]);
  });

  it('is the root in a circle that can be entered on both sides', () => {
    const irreducible: Pair[] = [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 1],
    ];
    expect(dominatorsOf(3, irreducible)).toEqual([0, 0, 0]);
  });

  it('is none where the root does not lead', () => {
    const apart: Pair[] = [
      [1, 0],
      [2, 1],
      [1, 3],
    ];
    expect(dominatorsOf(4, apart, 1)).toEqual([1, 1, -1, 1]);
  });

  it('is that of the example of Lengauer and Tarjan', () => {
    const places = 'RABCDEFGHIJKL';
    const pairs = 'RA RB RC AD BA BD BE CF CG DL EH FI GI GJ HE HK IK JI KI KR LH'
      .split(' ')
      .map(([from = '', to = '']): Pair => [places.indexOf(from), places.indexOf(to)]);
    const names = dominatorsOf(places.length, pairs).map((dominator) => places[dominator]);
    //                    R A B C D E F G H I J K L
    expect(names.join('')).toBe('RRRRRRCCRRGRD');
  });

  it('is found along a chain of 50,000 places with ways back, without running out of stack', () => {
    const size = 50_000;
    const chain = Array.from({ length: size - 1 }, (_, place): Pair => [place, place + 1]);
    const back = chain.map(([, place]): Pair => [place, Math.floor(place / 2)]);
    const expected = Array.from({ length: size }, (_, place) => Math.max(0, place - 1));
    expect(dominatorsOf(size, [...chain, ...back])).toEqual(expected);
  });
});

describe('dominators in any graph', () => {
  it('are those that cut a place off when they are taken away, and no others', () => {
    fc.assert(
      fc.property(anyGraph, ({ size, pairs }) => {
        const found = dominatorsOf(size, pairs);
        const reached = met(pairs, 0);
        const strict = found.map((_, place) => ancestors(found, place));
        for (let place = 0; place < size; place += 1) {
          expect(found[place] === -1).toBe(!reached.has(place));
          const cutting = [...reached].filter((other) => other !== place && !met(pairs, 0, other).has(place));
          if (reached.has(place)) expect([...(strict[place] ?? [])].sort()).toEqual(cutting.sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep their places when the numbers are dealt again', () => {
    const dealt = anyGraph.chain(({ size, pairs }) => {
      const numbers = Array.from({ length: size }, (_, place) => place);
      const all = fc.shuffledSubarray(numbers, { minLength: size });
      return fc.record({ size: fc.constant(size), pairs: fc.constant(pairs), numbers: all });
    });
    fc.assert(
      fc.property(dealt, ({ size, pairs, numbers }) => {
        const renamed = (place: number) => (place < 0 ? place : (numbers[place] ?? -1));
        const moved = pairs.map(([from, to]): Pair => [renamed(from), renamed(to)]);
        const after = dominatorsOf(size, moved.reverse(), renamed(0));
        dominatorsOf(size, pairs).forEach((dominator, place) => {
          expect(after[renamed(place)]).toBe(renamed(dominator));
        });
      }),
    );
  });
});

function ancestors(immediate: readonly number[], place: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let here = place; here !== (immediate[here] ?? here) && (immediate[here] ?? -1) >= 0; ) {
    here = immediate[here] ?? here;
    found.add(here);
  }
  return found;
}

describe('networkx', () => {
  it.each(peers)('finds the same dominators and the same distances: $name', ({ size, links, idom, distances }) => {
    expect(dominatorsOf(size, links)).toEqual(idom);
    const ways = distances.map((_, place) => shortestWay(toLinks(size, links), 0, place));
    expect(ways.map((way) => (way ? way.length - 1 : -1))).toEqual(distances);
    for (const way of ways) {
      const steps = (way ?? []).slice(1).map((to, step) => `${way?.[step]}→${to}`);
      expect(links.map(([from, to]) => `${from}→${to}`)).toEqual(expect.arrayContaining(steps));
    }
  });

  it.each(peers)(
    'finds as articulation points what dominates from some root: $name',
    ({ size, links, articulation }) => {
      const both = links.flatMap(([one, other]): readonly Pair[] => [
        [one, other],
        [other, one],
      ]);
      const roots = Array.from({ length: size }, (_, root) => root);
      const dominating = roots.flatMap((root) =>
        dominatorsOf(size, both, root).filter((dominator) => dominator >= 0 && dominator !== root),
      );
      expect([...new Set(dominating)].sort((one, other) => one - other)).toEqual(articulation);
    },
  );
});
