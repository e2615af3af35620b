import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { createServer } from '../../src/server/server.js';
import { openLocalStore } from '../../src/store/localStore.js';
import type { Answer } from '../support/app.js';
import { copyHome } from '../support/home.js';
import { countNeo4jOf, freeze, neo4jPidOf } from '../support/process.js';

// It starts processes that take as long as the machine lets them.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let home: string;
beforeAll(async () => {
  home = await copyHome('empty');
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function openServer(said: string[]) {
  const config = { ...readConfig({}), home };
  const common = { database: 'neo4j', timeoutMilliseconds: 2_000 };
  const store = await openLocalStore(config, common, { onProgress: (message) => said.push(message) });
  const app = await createServer(store.requests, { logLevel: 'silent', isProduction: false });
  const ask = async (): Promise<Answer> => {
    const payload = { query: '{ chains { totalCount } }' };
    return (await app.inject({ method: 'POST', url: '/graphql', payload })).json();
  };
  const close = async () => {
    await app.close();
    await store.close();
  };
  return { ask, store, close };
}

describe('when Neo4j lives and does not answer', () => {
  it('no second one is started beside it, whoever asks, and it answers again when it goes on', async () => {
    const said: string[] = [];
    const [first, second] = await Promise.all([openServer(said), openServer(said)]);
    const starts = () => said.filter((line) => line.startsWith('Starting Neo4j')).length;
    const pid = await neo4jPidOf(home);
    let most = 0;
    try {
      expect(starts()).toBe(1);
      expect((await first.ask()).errors).toBeUndefined();
      expect((await second.ask()).errors).toBeUndefined();
      await freeze(pid);
      const codes = new Set<unknown>();
      // What is refused a connection looks for the store: with a new driver too, as after a start of the server.
      for (let times = 0; times < 4; times += 1) {
        const answers = await Promise.all([first, second, first, second].map((server) => server.ask()));
        for (const { errors } of answers) codes.add(errors?.[0]?.extensions['code']);
        most = Math.max(most, await countNeo4jOf(home));
      }
      const third = openServer(said);
      await expect
        .poll(() => said.join('\n'), { timeout: 120_000 })
        .toContain(`Waiting for the Neo4j of process ${pid}`);
      expect(await countNeo4jOf(home)).toBe(1);
      process.kill(pid, 'SIGCONT');
      for (const server of [first, second]) {
        await expect.poll(async () => (await server.ask()).errors, { timeout: 120_000 }).toBeUndefined();
      }
      const late = await third;
      expect((await late.ask()).errors).toBeUndefined();
      await late.close();
      expect([...codes].sort()).toEqual(
        [...codes].filter((code) => code === 'TIMEOUT' || code === 'UNAVAILABLE').sort(),
      );
      expect(most).toBe(1);
      expect(starts()).toBe(1);
      expect(await neo4jPidOf(home)).toBe(pid);
    } finally {
      process.kill(pid, 'SIGCONT');
      await second.close();
      await first.close();
    }
  });
});
