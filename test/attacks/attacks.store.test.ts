import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Bounds } from './attack.js';
import { corpus } from './corpus.js';
import { measured } from './measured.js';

/**
 * What a request that is refused may cost: several times what it does on a machine with nothing else to do, since a core that is
 * shared is slower, and far below the seconds that any of them would take if nothing bounded it.
 */
const REFUSED: Bounds = { cpu: 400, slice: 250, heap: 8_000_000, answer: 8_000 };

let test: TestApp;
beforeAll(async () => {
  // What the store cannot plan in this time is the store's, and no matter here.
  test = await openTestApp(undefined, 5_000);
  // What is compiled at its first use is nobody's attack.
  for (let round = 0; round < 20; round += 1) {
    await test.ask(`{ a${round}: datasets { id } regions(first: 1) { nodes { id parent { name } } } }`);
    await test.ask(`{ ${'datasets { id } '.repeat(30)} }`);
  }
});
afterAll(() => test.close());

describe.each(Object.entries(corpus))('%s', (_, attacks) => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const { outcome, message, ...cost } = await measured(test.app, attack);
    const bounds = { ...REFUSED, ...attack.bounds };
    expect(attack.expected, message).toContain(outcome);
    expect(message).not.toBe('');
    for (const [name, most] of Object.entries(bounds)) {
      expect(cost[name as keyof Bounds], name).toBeLessThanOrEqual(most);
    }
  });
});

it('are at least sixty', () => {
  expect(Object.values(corpus).flat().length).toBeGreaterThanOrEqual(60);
});
