import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, openGraph } from '../src/graph.js';
import { type LocalNeo4j, openLocalNeo4j } from '../src/localNeo4j.js';
import { openTestApp } from './support/app.js';

let home: string;
let local: LocalNeo4j;
let graph: Graph;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-planning-'));
  local = await openLocalNeo4j({ home, quick: true });
  graph = openGraph({ ...local, database: 'neo4j', timeoutMilliseconds: 20_000, hasSizeHints: false });
});
afterAll(async () => {
  await graph?.close();
  await local?.close();
  await rm(home, { recursive: true, force: true });
});

const of = (text: string) => ({ name: 'test', text });
const waiting = (signal?: AbortSignal) => ({
  client: 'test',
  deadline: performance.now() + 60_000,
  ...(signal ? { signal } : {}),
});

/** How many plans the store held, which are then gone. */
async function plansHeld(): Promise<number> {
  const [row] = await graph.read(of('CALL db.clearQueryCaches() YIELD value RETURN value'), {});
  return Number(/of (\d+) quer/.exec(String(row?.['value']))?.[1]);
}

describe('a plan', () => {
  const query = of('UNWIND $rows AS row CALL (row) { RETURN row + $n AS more } RETURN collect(more) AS all');

  it('is one for each type of a value, however long the value is', async () => {
    await plansHeld();
    for (const n of [1, 0.5, 'text'])
      for (const length of [1, 20, 500, 5_000]) {
        await graph.read(query, { rows: Array.from({ length }, (_, index) => index), n });
      }
    expect(await plansHeld()).toBe(3);
  });
});

describe('a client that leaves', () => {
  it('ends what the store does for it', async () => {
    const left = new AbortController();
    const slow = of('UNWIND range(1, 1000000000) AS a WITH a WHERE a % 2 = 3 RETURN count(a) AS n');
    const running = async () => {
      const text =
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery";
      return (await graph.read(of(text), {})).length;
    };
    const asked = graph.read(slow, {}, waiting(left.signal));
    await expect.poll(running, { timeout: 30_000 }).toBe(1);
    left.abort(new Error('left'));
    await expect(asked).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    await expect.poll(running, { timeout: 30_000 }).toBe(0);
  });
});

describe('too many requests under way', () => {
  it('are refused at once, with the time to come back', async () => {
    const admission = { requests: 2, requestsOfClient: 1, milliseconds: 60_000 };
    const test = await openTestApp(inject('neo4j'), 20_000, { admission });
    try {
      const ask = () =>
        test.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ chains { totalCount } }' } });
      const answers = await Promise.all([ask(), ask(), ask()]);
      const refused = answers.filter(({ statusCode }) => statusCode === 503);
      expect(refused).toHaveLength(2);
      for (const answer of refused) {
        expect(answer.headers['retry-after']).toBe('1');
        expect(answer.json().errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
      }
      expect((await ask()).json().data).toBeDefined();
    } finally {
      await test.close();
    }
  });
});
