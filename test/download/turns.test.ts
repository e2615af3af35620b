import { expect, it } from 'vitest';
import { Busy } from '../../src/errors.js';
import { createTurns } from '../../src/server/download/turns.js';

const asker = (client: string, milliseconds: number, signal?: AbortSignal) => ({
  client,
  deadline: performance.now() + milliseconds,
  ...(signal && { signal }),
});
const SOON = 20;

it('one client makes one file at a time, and leaves the other turn to others', async () => {
  const turns = createTurns();
  const leave = await turns.enter(asker('a', SOON));
  await expect(turns.enter(asker('a', SOON))).rejects.toBeInstanceOf(Busy);
  await turns.enter(asker('b', SOON));
  leave();
  await turns.enter(asker('a', SOON));
});

it('whoever must come back is told when, by what files take and how many wait', async () => {
  const turns = createTurns();
  await turns.enter(asker('a', SOON));
  await turns.enter(asker('b', SOON));
  const waiting = ['c', 'd', 'e', 'f'].map((client) => turns.enter(asker(client, 10 * SOON)).catch(() => null));
  const { retryAfterSeconds } = await turns.enter(asker('g', SOON)).catch((error) => error);
  expect(retryAfterSeconds).toBeGreaterThanOrEqual(10);
  expect(retryAfterSeconds).toBeLessThanOrEqual(60);
  await Promise.all(waiting);
});

it('whoever waited too long or left stands before nobody, and rejects nothing that nobody handles', async () => {
  const turns = createTurns();
  const leave = await turns.enter(asker('a', SOON));
  const leaving = new AbortController();
  const late = Array.from({ length: 4 }, () => turns.enter(asker('a', SOON, leaving.signal)));
  for (const { status } of await Promise.allSettled(late)) expect(status).toBe('rejected');
  leaving.abort(new Error('The client left.'));
  await new Promise((resolve) => setImmediate(resolve));
  // The queue of one client holds four.
  const next = turns.enter(asker('a', 50 * SOON));
  await new Promise((resolve) => setTimeout(resolve, SOON));
  leave();
  await next;
});
