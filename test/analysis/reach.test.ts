import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compress } from '../../src/analyses/common/links.js';
import { type Cut, cutBy, reachAmong, reaches } from '../../src/analyses/common/reach.js';

type Pair = readonly [number, number];

interface Case {
  readonly size: number;
  readonly pairs: readonly Pair[];
  readonly present: readonly boolean[];
}

function prepare({ size, pairs, present }: Case) {
  const [from, to] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const links = compress(size, from, to);
  const here = Uint8Array.from(present, Number);
  return { links, reversed: compress(size, to, from), here, reach: reachAmong(links, here) };
}

function ask(asked: Case, place: number): Cut | null {
  const { links, reversed, here, reach } = prepare(asked);
  return cutBy(links, reversed, here, reach, place);
}

const only = (size: number, places: readonly number[]) =>
  Array.from({ length: size }, (_, place) => places.includes(place));

/** Links of a shortest way over the places allowed, by Floyd and Warshall: nothing that the program uses. */
function distances({ size, pairs }: Case, isAllowed: (place: number) => boolean): number[][] {
  const places = Array.from({ length: size }, (_, place) => place);
  const rows = places.map((from) =>
    places.map((to) => (from === to && isAllowed(from) ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (from: number, to: number) => rows[from]?.[to] ?? Number.POSITIVE_INFINITY;
  const shorten = (from: number, to: number, length: number) => {
    const row = rows[from];
    if (row) row[to] = Math.min(at(from, to), length);
  };
  for (const [from, to] of pairs) if (isAllowed(from) && isAllowed(to)) shorten(from, to, 1);
  for (const via of places)
    for (const from of places) for (const to of places) shorten(from, to, at(from, via) + at(via, to));
  return rows;
}

/** Every pair that the place would join, by taking the place away; then the one that was asked for. */
function bruteCut(asked: Case, place: number): (Pick<Cut, 'from' | 'to'> & { readonly length: number }) | null {
  const without = distances(asked, (other) => asked.present[other] ?? false);
  const joined = distances(asked, (other) => other === place || (asked.present[other] ?? false));
  const pairs = joined.flatMap((row, from) =>
    row.flatMap((length, to) => {
      const isCut = asked.present[from] && asked.present[to] && from !== to && Number.isFinite(length);
      return isCut && without[from]?.[to] === Number.POSITIVE_INFINITY ? [{ from, to, length }] : [];
    }),
  );
  return pairs.sort((a, b) => a.length - b.length || a.from - b.from || a.to - b.to)[0] ?? null;
}

const anyCase = fc.integer({ min: 1, max: 40 }).chain((size) => {
  const place = fc.nat({ max: size - 1 });
  return fc.record({
    size: fc.constant(size),
    pairs: fc.array(fc.tuple(place, place), { maxLength: 2 * size }),
    present: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
  });
});

describe('a missing place', () => {
  const chain: readonly Pair[] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ];

  it('breaks a chain: what is before it no longer reaches what is after it', () => {
    expect(ask({ size: 5, pairs: chain, present: only(5, [0, 1, 3, 4]) }, 2)).toEqual({
      from: 1,
      to: 3,
      via: [1, 2, 3],
    });
  });

  it('does not break a diamond that has its other branch', () => {
    const diamond: readonly Pair[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ];
    expect(ask({ size: 4, pairs: diamond, present: only(4, [0, 2, 3]) }, 1)).toBeNull();
    expect(ask({ size: 4, pairs: diamond, present: only(4, [0, 3]) }, 1)).toEqual({ from: 0, to: 3, via: [0, 1, 3] });
  });

  it('breaks nothing at an end of the chain, or where its neighbour is missing too', () => {
    expect(ask({ size: 5, pairs: chain, present: only(5, [1, 2, 3, 4]) }, 0)).toBeNull();
    expect(ask({ size: 5, pairs: chain, present: only(5, [0, 1, 2, 3]) }, 4)).toBeNull();
    expect(ask({ size: 5, pairs: chain, present: only(5, [0, 3, 4]) }, 2)).toBeNull();
  });

  it('breaks a circle, and is not needed by a place to reach itself', () => {
    const circle: readonly Pair[] = [...chain, [4, 0]];
    expect(ask({ size: 5, pairs: circle, present: only(5, [0, 1, 3, 4]) }, 2)).toEqual({
      from: 1,
      to: 3,
      via: [1, 2, 3],
    });
    const there: readonly Pair[] = [
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    expect(ask({ size: 2, pairs: there, present: only(2, [0]) }, 1)).toBeNull();
  });

  it('is not needed where a longer way round is there', () => {
    const round: readonly Pair[] = [...chain, [1, 0], [0, 3]];
    expect(ask({ size: 5, pairs: round, present: only(5, [0, 1, 3, 4]) }, 2)).toBeNull();
  });

  it('names the smallest of several pairs', () => {
    const star: readonly Pair[] = [
      [5, 2],
      [1, 2],
      [2, 6],
      [2, 4],
      [1, 4],
    ];
    expect(ask({ size: 7, pairs: star, present: only(7, [1, 4, 5, 6]) }, 2)).toEqual({
      from: 1,
      to: 6,
      via: [1, 2, 6],
    });
  });
});

describe('in any graph', () => {
  it('a place reaches another exactly if some way over present places leads there', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        const { reach } = prepare(asked);
        distances(asked, (place) => asked.present[place] ?? false).forEach((row, from) => {
          row.forEach((length, to) => {
            expect(reaches(reach, from, to)).toBe(Number.isFinite(length));
          });
        });
      }),
    );
  });

  it('a missing place joins the pair that taking it away parts: the nearest, then the smallest', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        for (let place = 0; place < asked.size; place += 1) {
          if (asked.present[place]) continue;
          const found = ask(asked, place);
          expect(found && { from: found.from, to: found.to, length: found.via.length - 1 }).toEqual(
            bruteCut(asked, place),
          );
          if (found) expectWay(asked, place, found);
        }
      }),
    );
  });

  it('whether a place joins anything does not depend on the numbers', () => {
    const dealt = anyCase.chain((asked) => {
      const numbers = asked.present.map((_, place) => place);
      return fc.tuple(fc.constant(asked), fc.shuffledSubarray(numbers, { minLength: asked.size }));
    });
    fc.assert(
      fc.property(dealt, ([asked, numbers]) => {
        const renamed = (place: number) => numbers[place] ?? -1;
        const moved: Case = {
          size: asked.size,
          pairs: asked.pairs.map(([from, to]) => [renamed(from), renamed(to)]),
          present: asked.present.map((_, place) => asked.present[numbers.indexOf(place)] ?? false),
        };
        asked.present.forEach((isPresent, place) => {
          if (!isPresent) expect(ask(moved, renamed(place)) === null).toBe(ask(asked, place) === null);
        });
      }),
    );
  });
});

function expectWay({ pairs, present }: Case, place: number, { from, to, via }: Cut): void {
  expect([via[0], via.at(-1)]).toEqual([from, to]);
  expect(via).toContain(place);
  expect(via.every((other) => other === place || present[other])).toBe(true);
  const isLinked = (one: number | undefined, other: number) => pairs.some(([a, b]) => a === one && b === other);
  expect(via.slice(1).every((other, step) => isLinked(via[step], other))).toBe(true);
}
