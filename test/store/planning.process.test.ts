import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { openTestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

let store: OwnStore;
let graph: Graph;
beforeAll(async () => {
  store = await openOwnStore('empty');
  graph = openGraph({ ...store, database: 'neo4j', timeoutMilliseconds: 20_000, hasSizeHints: false });
});
afterAll(async () => {
  await graph?.close();
  await store?.close();
});

const PREFLIGHTED = { 'apollo-require-preflight': 'true' };
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

  const head = (length: number) =>
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  const bytesOf = (query: string) => {
    const body = JSON.stringify({ query });
    return head(body.length) + body;
  };
  /** A server that takes as many at once as are given, and what it answers to a small question. */
  const listening = async (most: number) => {
    const admission = { requests: most, requestsOfClient: most, milliseconds: 60_000 };
    const test = await openTestApp(inject('neo4j'), 20_000, { admission });
    const url = await test.app.listen({ host: '127.0.0.1', port: 0 });
    const ask = async () => (await fetch(`${url}/graphql?query={datasets{id}}`, { headers: PREFLIGHTED })).status;
    return { test, ask, port: Number(new URL(url).port) };
  };

  it('are so no longer once their connection is gone, those that wait behind another on it as well', async () => {
    const { test, ask, port } = await listening(3);
    try {
      const socket = connect(port, '127.0.0.1');
      const slow = '{ regions(first: 3) { nodes { nameEn parent { code parent { nameEn level parent { id } } } } } }';
      socket.write(bytesOf(slow) + bytesOf('{ datasets { id } }').repeat(2));
      await expect.poll(ask, { timeout: 20_000, interval: 5 }).toBe(503);
      socket.destroy();
      await expect.poll(ask, { timeout: 20_000 }).toBe(200);
      expect(await Promise.all([ask(), ask(), ask()])).toEqual([200, 200, 200]);
    } finally {
      await test.close();
    }
  });

  it('are not those whose body is not here yet', async () => {
    const { test, ask, port } = await listening(1);
    const socket = connect(port, '127.0.0.1');
    try {
      socket.write(`${head(50_000)}{`);
      await delay(200);
      expect(await ask()).toBe(200);
    } finally {
      socket.destroy();
      await test.close();
    }
  });
});
