import { Socket } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const ROWS = 5_000;
/** More would be decoded in one event of the socket, while nobody else is served. */
const AT_ONCE = 250;

it('asks the store for a long list in parts, with a turn for others between them, and takes every row as it is', async () => {
  const sent = vi.spyOn(Socket.prototype, 'write');
  let turns = 0;
  let isReading = true;
  const count = () => {
    turns += 1;
    if (isReading) setImmediate(count);
  };
  setImmediate(count);
  const rows = await test.graph.read(
    { name: 'test/rows', text: `UNWIND range(1, $rows) AS n RETURN n, 'row ' + n AS text, [n, null] AS list` },
    { rows: ROWS },
  );
  isReading = false;
  const parts = sent.mock.calls.length;
  sent.mockRestore();
  expect(rows).toEqual(
    Array.from({ length: ROWS }, (_, n) => ({ n: n + 1, text: `row ${n + 1}`, list: [n + 1, null] })),
  );
  expect(parts).toBeGreaterThanOrEqual(ROWS / AT_ONCE);
  expect(turns).toBeGreaterThanOrEqual(ROWS / AT_ONCE);
});
