import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { doubled, rep } from './attack.js';
import { heap } from './measured.js';

/**
 * What documents and plans may take together (32 MB and 16 MB), and half as much again for what the estimate of their size misses.
 * Without a bound the shapes below take some 250 MB.
 */
const MOST_KEPT = 72_000_000;
/** Nobody listens there: a statement is composed, kept and sent, and fails before any store has to plan it. */
const AWAY = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' };

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp(AWAY);
});
afterAll(() => test.close());

const regions = (fragments: string) => `{regions(first:1){nodes{...F0}}} ${fragments}`;

async function grownBy(shapes: number, shape: (index: number) => string, code: string): Promise<number> {
  for (let index = 0; index < 10; index += 1) await test.ask(shape(-1 - index));
  const before = heap();
  for (let index = 0; index < shapes; index += 1) {
    const { errors } = await test.ask(shape(index));
    expect(errors?.[0]?.extensions['code']).toBe(code);
  }
  return heap() - before;
}

describe('what is kept of shapes that never end', () => {
  it('is nothing of what is refused', async () => {
    const name = (index: number) => `x${index < 0 ? `n${-index}` : index}`;
    expect(await grownBy(200, (index) => regions(doubled(8, 3, name(index))), 'QUERY_TOO_COMPLEX')).toBeLessThan(
      5_000_000,
    );
    expect(await grownBy(200, (index) => regions(doubled(7, 2, name(index))), 'QUERY_TOO_COMPLEX')).toBeLessThan(
      24_000_000,
    );
  });

  it('is a number of bytes of what is allowed', async () => {
    const large = (index: number) => regions(doubled(6, 2, index < 0 ? `n${-index}` : `y${index}`));
    const wide = (index: number) =>
      `{regions(first:1){nodes{parent{${rep(29, (at) => `w${index < 0 ? `n${-index}` : index}_${at}:name`)}} id}}}`;
    expect(await grownBy(400, large, 'UNAVAILABLE')).toBeLessThan(MOST_KEPT);
    expect(await grownBy(1_500, wide, 'UNAVAILABLE')).toBeLessThan(MOST_KEPT);
  });
});
