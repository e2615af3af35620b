import { open, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { DiskFull } from '../../src/errors.js';
import { createServer } from '../../src/server/server.js';
import type { Statement } from '../../src/store/graph.js';
import { freeMegabytes } from '../../src/store/localNeo4j/folder.js';
import { type LocalStore, openLocalStore } from '../../src/store/localStore.js';
import type { Answer } from '../support/app.js';
import { mountSmallDisk, type SmallDisk } from '../support/disk.js';
import { countNeo4jOf, run } from '../support/process.js';

// It starts processes that take as long as the machine lets them.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const SIZE_MEGABYTES = 1_300;
const ROUND = 500;

let disk: SmallDisk;
let home: string;
beforeAll(async () => {
  disk = await mountSmallDisk(join(tmpdir(), `liantu-disk-${process.pid}`), SIZE_MEGABYTES);
  home = join(disk.folder, 'home');
});
afterAll(async () => {
  await disk.remove();
  await rm(disk.folder, { recursive: true, force: true });
});

const statement = (name: string, text: string): Statement => ({ name, text });
const CREATE = statement('create', 'UNWIND $rows AS row CREATE (:Note { round: $round, row: row, text: $text })');
const READ = statement(
  'read',
  'MATCH (n:Note) WITH n.round AS round, count(*) AS notes, sum(n.row) AS rows RETURN round, notes, rows ORDER BY round',
);
/** What each write that was acknowledged must have left behind: all of it, and once. */
const whole = (round: number) => ({ round, notes: ROUND, rows: (ROUND * (ROUND - 1)) / 2 });

function write(store: LocalStore, round: number): Promise<number> {
  const rows = Array.from({ length: ROUND }, (_, row) => row);
  return store.graph.write([[CREATE, { rows, round, text: 'x'.repeat(2_000) }]]);
}

/** Leaves so many megabytes: by one file, as whatever else fills a disk would. */
async function fill(leave: number): Promise<void> {
  const file = await open(join(disk.folder, 'fill'), 'w');
  const block = Buffer.alloc(1024 * 1024);
  while ((await freeMegabytes(disk.folder)) > leave) await file.write(block);
  await file.close();
}

function openKept(said: string[] = []): Promise<LocalStore> {
  const config = { ...readConfig({ LIANTU_HOME: home }), home };
  const common = { database: 'neo4j', timeoutMilliseconds: 10_000 };
  return openLocalStore(config, common, { onProgress: (message) => said.push(message), isKept: true });
}

describe('when the disk is full', () => {
  it('a first start takes no more than 150 MB of it', async () => {
    const store = await openKept();
    await store.close();
    expect(SIZE_MEGABYTES - (await freeMegabytes(disk.folder))).toBeLessThan(150);
  });

  it('writing ends in one sentence before it is, reading goes on, and once there is space so does writing', async () => {
    const store = await openKept();
    try {
      await write(store, 0);
      await fill(150);
      const error: unknown = await write(store, 1).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DiskFull);
      expect((error as DiskFull).extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
      expect((error as DiskFull).message).toMatch(/^Only \d+ MB are free on the disk of \S+, and below 200 MB .*\.$/);
      expect(await store.requests.read(READ, {})).toEqual([whole(0)]);
      await rm(join(disk.folder, 'fill'));
      await write(store, 1);
      expect(await store.requests.read(READ, {})).toEqual([whole(0), whole(1)]);
    } finally {
      await store.close();
    }
  });

  it('an import that meets it ends with 1 and a sentence, not a stack', async () => {
    const table = join(tmpdir(), `liantu-disk-${process.pid}.csv`);
    await writeFile(table, 'company,investor,date,round,amount,currency\n甲公司,乙基金,2020,A轮,1,CNY\n');
    const env = { LIANTU_HOME: home };
    const store = await openKept();
    try {
      await fill(150);
      const { code, stderr } = await run(['import', 'investments', table], env);
      expect(code).toBe(1);
      expect(stderr).toMatch(/Only \d+ MB are free on the disk of \S+/);
      expect(stderr).not.toMatch(/ at .*\.js:\d+/);
    } finally {
      await rm(join(disk.folder, 'fill'), { force: true });
      await rm(table);
      await store.close();
    }
  });

  it('to its last byte in the middle of a write, the store comes back by itself with all that was acknowledged', async () => {
    const said: string[] = [];
    const store = await openKept(said);
    const app = await createServer(store.requests, { logLevel: 'silent', isProduction: false });
    const ask = async (): Promise<Answer> => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ __typename chains { totalCount } }' },
      });
      return response.json();
    };
    const acknowledged = [0, 1];
    const answers: Answer[] = [];
    const jvms: number[] = [];
    try {
      // So little is left that what the store grows by in one transaction does not fit, behind the back of our own check.
      const local = await rawStore(home);
      await fill(0);
      const huge = { rows: Array.from({ length: 20_000 }, (_, row) => row), round: 99, text: 'x'.repeat(2_000) };
      await expect(local.graph.write([[CREATE, huge]])).rejects.toThrow();
      await local.close();
      for (let round = 2; round < 5; round += 1) {
        const isDone = await write(store, round).then(
          () => true,
          () => false,
        );
        if (isDone) acknowledged.push(round);
        answers.push(await ask());
        jvms.push(await countNeo4jOf(home));
      }
      expect(said).not.toContainEqual(expect.stringContaining('is back'));
      await rm(join(disk.folder, 'fill'));
      await expect.poll(() => said.some((line) => line.includes('is back at')), { timeout: 200_000 }).toBe(true);
      jvms.push(await countNeo4jOf(home));
      await write(store, 5);
      const rows = await store.requests.read(READ, {});
      expect(rows).toEqual([...acknowledged, 5].map(whole));
      expect(Math.max(...jvms)).toBe(1);
      for (const { errors } of answers.filter((answer) => answer.errors)) {
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
      }
      expect(answers.some(({ errors }) => errors)).toBe(true);
    } finally {
      await app.close();
      await store.close();
    }
    expect((await stat(join(home, 'neo4j', 'data'))).isDirectory()).toBe(true);
    const again = await openKept();
    expect(await again.requests.read(READ, {})).toEqual([...acknowledged, 5].map(whole));
    await again.close();
  });
});

/** The store without the check of the disk, as another program or an unlucky moment would write to it. */
async function rawStore(of: string) {
  const { openLocalNeo4j } = await import('../../src/store/localNeo4j.js');
  const { openGraph } = await import('../../src/store/graph.js');
  const local = await openLocalNeo4j({ home: of });
  const graph = openGraph({ ...local, database: 'neo4j', timeoutMilliseconds: 30_000 });
  return { graph, close: () => graph.close() };
}
