import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { doubled, rep } from './attack.js';
import { heap } from './measured.js';

/**
 * What documents and plans may take together (32 MB and 16 MB), and half as much again for what the estimate of their size misses.
 * Without a bound the shapes below take some 190 MB.
 */
const MAX_KEPT = 72_000_000;
/** Nobody listens there: a statement is composed, kept and sent, and fails before any store has to plan it. */
const AWAY = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' };

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp(AWAY);
});
afterAll(() => test.close());

const regions = (fragments: string) => `{regions(first:1){nodes{...F0}}} ${fragments}`;

/** Many at once, since each waits a moment for the store to come back. */
const AT_ONCE = 25;

async function grownBy(shapes: number, shape: (name: string) => string, code: string): Promise<number> {
  await askAll(AT_ONCE, (index) => shape(`warm${index}`), code);
  const before = heap();
  for (let done = 0; done < shapes; done += AT_ONCE) {
    await askAll(AT_ONCE, (index) => shape(`x${done + index}`), code);
  }
  return heap() - before;
}

async function askAll(count: number, shape: (index: number) => string, code: string): Promise<void> {
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => test.ask(shape(index))));
  for (const { errors } of answers) expect(errors?.[0]?.extensions['code']).toBe(code);
}

describe('what is kept of shapes that never end', () => {
  it('is nothing of what is refused', async () => {
    const beyond = (name: string) => regions(doubled(8, 3, name));
    expect(await grownBy(200, beyond, 'QUERY_TOO_COMPLEX')).toBeLessThan(5_000_000);
    // Its documents are valid, and are kept; its plans of 1 MB each are not.
    const composed = (name: string) => regions(doubled(7, 2, name));
    expect(await grownBy(200, composed, 'QUERY_TOO_COMPLEX')).toBeLessThan(24_000_000);
  });

  it('is a number of bytes of what is allowed', { timeout: 240_000 }, async () => {
    const large = (name: string) => regions(doubled(5, 2, name));
    const wide = (name: string) => `{regions(first:1){nodes{parent{${rep(29, (at) => `${name}_${at}:name`)}} id}}}`;
    expect(await grownBy(500, large, 'UNAVAILABLE')).toBeLessThan(MAX_KEPT);
    expect(await grownBy(1_000, wide, 'UNAVAILABLE')).toBeLessThan(MAX_KEPT);
  });
});
