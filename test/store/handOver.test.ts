import { expect, it } from 'vitest';
import { createHandOver } from '../../src/store/handOver.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** For each turn of the event loop, which of these answers were handed over in it. */
async function turnsOf(rows: readonly number[], turns: number): Promise<number[][]> {
  const handOver = createHandOver(200);
  let now: number[] = [];
  const seen: number[][] = [];
  for (const [index, count] of rows.entries()) void Promise.resolve(handOver.wait(count)).then(() => now.push(index));
  for (let at = 0; at < turns; at += 1) {
    await turn();
    seen.push(now);
    now = [];
  }
  return seen;
}

it('Small answers are handed over at once, in one turn', async () => {
  const handOver = createHandOver(200);
  expect([1, 1, 100].map((rows) => handOver.wait(rows))).toEqual([null, null, null]);
});

it('Large ones take turns, in the order in which they came', async () => {
  expect(await turnsOf([200, 200, 200], 3)).toEqual([[0, 1], [2], []]);
});

it('One that is larger than a turn has one of its own', async () => {
  expect(await turnsOf([1, 5_000, 1, 1, 300], 4)).toEqual([[0, 1], [2, 3], [4], []]);
});

it('A small one does not go before a large one that waits', async () => {
  const handOver = createHandOver(200);
  const order: string[] = [];
  const handed = ['first', 'large', 'small'].map(async (name, index) => {
    await handOver.wait([150, 150, 1][index] ?? 0);
    order.push(name);
  });
  await Promise.all(handed);
  expect(order).toEqual(['first', 'large', 'small']);
});
