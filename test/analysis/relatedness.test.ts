import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Presence } from '../../src/analyses/common/peers.js';
import { similarity } from '../../src/analyses/common/peers.js';
import {
  density,
  fillingOrder,
  linkProximity,
  proximity,
  type Relatedness,
} from '../../src/analyses/common/relatedness.js';

function presence(rows: readonly (readonly number[])[]): Presence {
  return {
    regions: rows.map((_, row) => `r${row}`),
    columns: rows[0]?.length ?? 0,
    cells: Uint8Array.from(rows.flat()),
  };
}
const phi = ({ size, phi: values }: Relatedness, one: number, other: number) => values[one * size + other];

describe('three regions and four segments, worked out by hand', () => {
  // A has s0 s1 s2, B has s0 s1, C has s2 s3. Found in: s0 2, s1 2, s2 2, s3 1 regions.
  const near = proximity(
    presence([
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 1],
    ]),
  );

  it.each([
    [0, 1, 1], // together twice, of two
    [0, 2, 0.5], // together in A, of two
    [1, 2, 0.5],
    [2, 3, 0.5], // together in C; s2 has two regions
    [0, 3, 0],
  ])('segments %d and %d are %d near', (one, other, expected) => {
    expect(phi(near, one, other)).toBe(expected);
    expect(phi(near, other, one)).toBe(expected);
  });

  it('B has what is near s2 in full but for s3: (0.5 + 0.5) / (0.5 + 0.5 + 0.5)', () => {
    expect(density(near, [1, 1, 0, 0], 2)).toBeCloseTo(2 / 3, 12);
  });

  it('nothing of what is near s3 is in B, and that is 0, not unknown', () => {
    expect(density(near, [1, 1, 0, 0], 3)).toBe(0);
  });

  it('B fills s2 first; only then is s3 in reach', () => {
    const steps = fillingOrder(near, [1, 1, 0, 0], [2, 3], 1);
    expect(steps.map(({ segment, before, after }) => [segment, before, after])).toEqual([
      [2, 2 / 3, 2 / 3],
      [3, 0, 1],
    ]);
    expect(steps.reduce((sum, { effort }) => sum + effort, 0)).toBeCloseTo(1.5 + 1, 12);
  });
});

it('a segment that no region has is near nothing: unknown, never NaN, and never a step', () => {
  const near = proximity(
    presence([
      [1, 0],
      [1, 0],
    ]),
  );
  expect(density(near, [1, 0], 1)).toBeNull();
  expect(fillingOrder(near, [1, 0], [1], 1)).toEqual([]);
});

it('by supply, two segments are as near as the smaller share of their links that goes between them', () => {
  // s0 → s1 twice, s0 → s2 once, s1 → s1 once: s0 has 3 links, s1 has 3, s2 has 1.
  const near = linkProximity(3, [0, 0, 0, 1], [1, 1, 2, 1]);
  expect([phi(near, 0, 1), phi(near, 0, 2), phi(near, 1, 2)]).toEqual([2 / 3, 1 / 3, 0]);
});

describe('of any regions and segments', () => {
  const matrix = fc
    .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 8 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('ω lies between 0 and 1, or is unknown', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const near = proximity(presence(rows));
        for (const row of rows) {
          for (let segment = 0; segment < row.length; segment += 1) {
            const value = density(near, row, segment);
            if (value !== null) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
          }
        }
      }),
    );
  });

  it('the order of the regions changes nothing', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        expect([...proximity(presence(rows)).phi]).toEqual([...proximity(presence(rows.toReversed())).phi]);
      }),
    );
  });

  it('each step of the order is at least as near at its turn as it was before the first', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const present = rows[0] ?? [];
        const missing = present.flatMap((cell, segment) => (cell === 0 ? [segment] : []));
        const steps = fillingOrder(proximity(presence(rows)), present, missing, 1);
        expect(new Set(steps.map(({ segment }) => segment)).size).toBe(steps.length);
        for (const { before, after } of steps) expect(after + 1e-12).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('likeness of two regions is 1 for the same and the same either way', () => {
    expect(similarity([1, 0, 1], [1, 0, 1])).toBe(1);
    expect(similarity([1, 1, 0], [0, 1, 1])).toBe(1 / 3);
    expect(similarity([0, 0], [0, 0])).toBe(0);
  });
});

/** Layout and provenance: scripts/peers/make.py. */
interface Matrix {
  readonly name: string;
  readonly cells: readonly (readonly number[])[];
  readonly proximity: readonly (readonly (number | null)[])[];
  readonly densityWithoutDiagonal: readonly (readonly (number | null)[] | null)[];
}
const { matrices } = JSON.parse(readFileSync(new URL('../peers/matrices.json', import.meta.url), 'utf8')) as {
  readonly matrices: readonly Matrix[];
};

describe('py-ecomplexity on the same regions and segments', () => {
  it.each(matrices)(
    '$name: gives the same proximities and densities',
    ({ cells, proximity: theirs, densityWithoutDiagonal }) => {
      const near = proximity(presence(cells));
      theirs.forEach((row, one) => {
        row.forEach((value, other) => {
          if (one !== other) expect(phi(near, one, other)).toBeCloseTo(value ?? 0, 9);
        });
      });
      densityWithoutDiagonal.forEach((row, region) => {
        // It drops a region without any segment before it computes, and says nothing of it.
        row?.forEach((value, segment) => {
          const ours = density(near, cells[region] ?? [], segment);
          if (value === null) expect(ours).toBeNull();
          else expect(ours).toBeCloseTo(value, 9);
        });
      });
    },
  );
});
