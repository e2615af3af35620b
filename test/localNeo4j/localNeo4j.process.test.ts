import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  open as openFile,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SetupError } from '../../src/errors.js';
import { archiveUseIn } from '../../src/store/localNeo4j/archive.js';
import { mavenError } from '../../src/store/localNeo4j/bundle.js';
import { createdPassword, isNewer, openFolder } from '../../src/store/localNeo4j/folder.js';
import { javaVersion, majorOf } from '../../src/store/localNeo4j/java.js';
import { isAlive } from '../../src/store/localNeo4j/lock.js';
import { checkPrerequisites } from '../../src/store/localNeo4j/prerequisites.js';
import { type LocalNeo4j, type LocalNeo4jOptions, openLocalNeo4j } from '../../src/store/localNeo4j.js';
import { copyHome } from '../support/home.js';

// It starts processes that take as long as the machine lets them.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });
const opened: LocalNeo4j[] = [];
let home: string;

beforeAll(async () => {
  home = await copyHome('empty');
});

afterEach(() => Promise.all(opened.splice(0).map((local) => local.close())));
afterAll(() => rm(home, { recursive: true, force: true }));

async function open(options: Partial<LocalNeo4jOptions> = {}): Promise<LocalNeo4j> {
  const local = await openLocalNeo4j({ home, heapMegabytes: 256, pageCacheMegabytes: 32, ...options });
  opened.push(local);
  return local;
}

async function ask(at: { uri: string; password: string }, statement: string): Promise<unknown> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic('neo4j', at.password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

async function pidOfNeo4j(of: string = home): Promise<number> {
  const { pid } = JSON.parse(await readFile(join(of, 'neo4j', 'running.json'), 'utf8')) as { pid: number };
  return pid;
}

async function endOf(pid: number, limit: number): Promise<void> {
  for (const until = Date.now() + limit; isAlive(pid); await delay(50)) {
    if (Date.now() > until) throw new Error(`Process ${pid} is still alive after ${limit} ms`);
  }
}

/** A process of its own that owns a Neo4j; Node 20 runs no TypeScript, so Vite loads it. */
async function startOwner(): Promise<ChildProcess> {
  const script = `
    import { runnerImport } from 'vite';
    const { module } = await runnerImport('./src/store/localNeo4j.ts', { configFile: false, logLevel: 'error' });
    await module.openLocalNeo4j({ home: process.argv[1] });
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script, home], { stdio: [...stdio] });
  if (!owner.stdout) throw new Error('The owner has no output');
  await once(owner.stdout, 'data');
  return owner;
}

describe('One that two start at once', () => {
  let both: readonly LocalNeo4j[];
  let owner: LocalNeo4j;
  let guest: LocalNeo4j;

  beforeAll(async () => {
    const options = { home, heapMegabytes: 256, pageCacheMegabytes: 32 };
    both = await Promise.all([openLocalNeo4j(options), openLocalNeo4j(options)]);
    [owner, guest] = [...both].sort((one, other) => Number(other.owned) - Number(one.owned)) as [
      LocalNeo4j,
      LocalNeo4j,
    ];
  });
  afterAll(() => Promise.all(both.map((local) => local.close())));

  test('is shared by both', () => {
    expect(both.map((local) => local.owned).sort()).toEqual([false, true]);
    expect(both[0]?.uri).toBe(both[1]?.uri);
  });

  test('is opened by the generated password alone, and only from this machine', async () => {
    expect(owner).toMatchObject({ user: 'neo4j', uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/) });
    expect(await ask(owner, 'RETURN 1')).toBe(1);
    for (const password of ['neo4j', 'wrong password']) {
      await expect(ask({ ...owner, password }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
    }
    expect((await stat(join(home, 'neo4j', 'password'))).mode & 0o777).toBe(0o600);
    const commandLine = await readFile(`/proc/${await pidOfNeo4j()}/cmdline`, 'utf8').catch(() => '');
    expect(commandLine).not.toContain(owner.password);
  });

  test('finds its classes in the archive, whatever the start before said of it', async () => {
    expect(await archiveUseIn(join(home, 'neo4j'))).toEqual({ isUsed: true });
  });

  test('reads by LOAD CSV no file of this machine and no address of any network', async () => {
    const page = createHttpServer((_, response) => response.end('secret')).listen(0, '127.0.0.1');
    await once(page, 'listening');
    const { port } = page.address() as AddressInfo;
    for (const url of ['file:///etc/passwd', `http://127.0.0.1:${port}/`, `http://localhost:${port}/`]) {
      const refused = ask(owner, `LOAD CSV FROM '${url}' AS line RETURN line`);
      await expect(refused).rejects.toThrow(/is blocked via|allow_csv_import_from_file_urls' is false/);
    }
    page.close();
  });

  test('is given to whoever opens it while it runs, and goes on when they leave', async () => {
    const later = await open();
    expect(later).toMatchObject({ owned: false, uri: owner.uri, password: owner.password });
    for (const leaving of [guest, later]) await leaving.close();
    expect(await ask(owner, 'RETURN 1')).toBe(1);
  });
});

test('What was written is there again, even for a start that overtakes the stop before it', async () => {
  const first = await open();
  await ask(first, "MERGE (n:Note { text: 'kept' })");
  const closed = first.close();
  const second = await open();
  expect(second.owned).toBe(true);
  expect(await ask(second, 'MATCH (n:Note) RETURN n.text')).toBe('kept');
  await closed;
  await second.close();
  await second.close();
  expect(await second.ended).toBe('Neo4j was stopped');
});

test('An owner that is killed leaves no Neo4j behind', async () => {
  const owner = await startOwner();
  const pid = await pidOfNeo4j();
  owner.kill('SIGKILL');
  await endOf(pid, 60_000);
  const next = await open();
  expect(await ask(next, 'RETURN 1')).toBe(1);
});

test('A killed Neo4j tells its owner, and the next start recovers what was written', async () => {
  const killed = await open();
  await ask(killed, "MERGE (n:Note { text: 'written before the crash' })");
  process.kill(await pidOfNeo4j(), 'SIGKILL');
  expect(await killed.ended).toContain('SIGKILL');
  const next = await open();
  expect(next.owned).toBe(true);
  expect(await ask(next, "MATCH (n:Note { text: 'written before the crash' }) RETURN count(n)")).toBe(1);
  await killed.close();
  expect(await open()).toMatchObject({ owned: false, uri: next.uri });
});

test('What a crash left behind is not taken for a running Neo4j, and a lost password is made again', async () => {
  const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const uri = `bolt://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  await writeFile(join(home, 'neo4j', 'running.json'), JSON.stringify({ pid: process.pid, uri }));
  await writeFile(join(home, 'neo4j', 'lock'), String(process.pid));
  await rm(join(home, 'neo4j', 'password'));
  const local = await open();
  expect(local.owned).toBe(true);
  expect(local.uri).not.toBe(uri);
  expect(await ask(local, 'RETURN 1')).toBe(1);
  stranger.close();
});

test('A password that Neo4j would refuse is replaced, and the store opens with the new one', async () => {
  const file = join(home, 'neo4j', 'password');
  const said: string[] = [];
  for (const password of ['', 'two lines\nof it']) {
    await writeFile(file, password);
    expect(await createdPassword(join(home, 'neo4j'), (message) => said.push(message))).toMatch(/^\S{8,}$/);
  }
  await writeFile(file, 'short');
  const local = await open({ onProgress: (message) => said.push(message) });
  expect(local.password).toMatch(/^\S{8,}$/);
  expect(await ask(local, 'RETURN 1')).toBe(1);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(said.filter((message) => message.startsWith(`Replaced the password in ${file}`))).toHaveLength(3);
});

test('A folder that others can read is closed to them, and that is said', async () => {
  await chmod(join(home, 'neo4j'), 0o755);
  const said: string[] = [];
  await openFolder(home, (message) => said.push(message));
  expect((await stat(join(home, 'neo4j'))).mode & 0o777).toBe(0o700);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect(said).toEqual([expect.stringMatching(/^Closed .*neo4j to other users .*\.$/)]);
});

const WRITES = 40;
const LAST = -1;
const LAST_BUT_ONE = -2;
/** Of what is written as a block of a property. */
const BLOCK = 'x'.repeat(80);
/** The newest transaction log of a home, and where in it blocks of what was written stand. */
async function newestLog(of: string): Promise<{ readonly file: string; readonly blocks: readonly number[] }> {
  const folder = join(of, 'neo4j', 'data', 'transactions', 'neo4j');
  const names = (await readdir(folder)).filter((name) => name.startsWith('neostore.transaction.db.'));
  const numberOf = (name: string) => Number(name.split('.').at(-1));
  const file = join(folder, names.sort((left, right) => numberOf(left) - numberOf(right)).at(-1) ?? '');
  const bytes = await readFile(file);
  const blocks: number[] = [];
  for (let at = bytes.indexOf(BLOCK); at >= 0; at = bytes.indexOf(BLOCK, at + BLOCK.length)) blocks.push(at);
  return { file, blocks };
}

describe('A transaction log', () => {
  let killed: string;
  const openIn = (at: string, onProgress: (message: string) => void = () => undefined) =>
    openLocalNeo4j({ home: at, heapMegabytes: 256, pageCacheMegabytes: 32, onProgress });

  beforeAll(async () => {
    killed = await copyHome('empty');
    const local = await openIn(killed);
    const driver = neo4j.driver(local.uri, neo4j.auth.basic('neo4j', local.password));
    for (let i = 1; i <= WRITES; i += 1) {
      await driver.executeQuery('CREATE (:Torn { i: $i, text: $text })', { i: neo4j.int(i), text: 'x'.repeat(500) });
    }
    await driver.close();
    process.kill(await pidOfNeo4j(killed), 'SIGKILL');
    await local.ended;
  });
  afterAll(() => rm(killed, { recursive: true, force: true }));

  // What is torn of the last write looks to Neo4j like a write that never ended, which it drops without a word.
  // For one before it, it waits 30 s; so the tests wait side by side, each on a copy of its own.
  test.concurrent.each([
    ['cut off', LAST_BUT_ONE, false, (file: string, at: number) => truncate(file, at)],
    ['empty for a while', LAST_BUT_ONE, true, (file: string, at: number) => overwrite(file, at, Buffer.alloc(300))],
    ['garbage', LAST_BUT_ONE, true, (file: string, at: number) => overwrite(file, at, Buffer.alloc(64, 0xff))],
    [
      'garbage in its last write',
      LAST,
      false,
      (file: string, at: number) => overwrite(file, at, Buffer.alloc(64, 0xff)),
    ],
  ])('that is %s at the end keeps all that is before', async (_, write, isTorn, tear) => {
    const own = await mkdtemp(join(tmpdir(), 'liantu-test-'));
    await cp(killed, own, { recursive: true });
    const { file, blocks } = await newestLog(own);
    // Inside a text: garbage where a record begins looks like the end of the log.
    await tear(file, blocks.at((write * blocks.length) / WRITES) ?? 0);
    const said: string[] = [];
    const next = await openIn(own, (message) => said.push(message));
    const [count, last] = (await ask(next, 'MATCH (n:Torn) RETURN [count(n), max(n.i)]')) as number[];
    await next.close();
    expect(count).toBe(last);
    expect(count).toBe(WRITES + write);
    const isSaid = said.some((line) => /^The newest transaction log is torn .* keeping a copy in .*\.* …$/.test(line));
    expect(isSaid).toBe(isTorn);
    expect(await copies(own)).toBe(isTorn ? 1 : 0);
    await rm(own, { recursive: true, force: true });
  });
});

async function overwrite(file: string, at: number, bytes: Buffer): Promise<void> {
  const handle = await openFile(file, 'r+');
  await handle.write(bytes, 0, bytes.length, at);
  await handle.close();
}

async function copies(of: string): Promise<number> {
  const kept = (await readdir(join(of, 'neo4j', 'torn'), { recursive: true }).catch(() => [])) as string[];
  return kept.filter((name) => /neo4j.neostore\.transaction\.db\.\d+$/.test(name)).length;
}

const sentence = (start: RegExp) => new RegExp(`^${start.source}[^\\n]*, or set NEO4J_URI [^\\n]*\\.$`);

test('What this machine lacks is said in one sentence, with the way around', async () => {
  const empty = join(home, 'empty');
  await mkdir(empty);
  await writeFile(join(home, 'file'), '');
  const refusals = [
    [() => open({ javaHome: empty }), /No Java was found \(there is no .*empty\/bin\/java\)/],
    [() => open({ home: join(home, 'file') }), /The folder .*file\/neo4j cannot be written \(ENOTDIR\)/],
    [() => open({ heapMegabytes: 1 }), /The local Neo4j did not start \(.*heap.*\): see neo4j\/logs\/debug.log/],
  ] as const;
  for (const [refused, start] of refusals) {
    const error: unknown = await refused().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SetupError);
    expect(String(error).replace('SetupError: ', '')).toMatch(sentence(start));
  }
});

test('Data of a newer Neo4j is refused, untouched', async () => {
  const newer = join(home, 'newer');
  await mkdir(join(newer, 'neo4j'), { recursive: true });
  await writeFile(join(newer, 'neo4j', 'version'), '5.27.0\n');
  await expect(open({ home: newer })).rejects.toThrow(sentence(/The data in .* was written by Neo4j 5\.27\.0, newer/));
  expect(await readFile(join(newer, 'neo4j', 'version'), 'utf8')).toBe('5.27.0\n');
});

test('The doctor names what is there and what is missing', async () => {
  // Another test may have ended a start before Java said anything.
  await open();
  const checks = await checkPrerequisites(home, join(home, 'empty'));
  expect(checks.filter((check) => !check.ok).map((check) => check.name)).toEqual(['Java 17 or later']);
  const all = await checkPrerequisites(home, undefined, { heapMegabytes: 300 });
  expect(all.every((check) => check.ok)).toBe(true);
  const told = Object.fromEntries(all.map(({ name, found }) => [name, found]));
  expect(told['Memory for Neo4j']).toMatch(/^heap 300 MB \(as set\), page cache \d+ MB \(by itself\)/);
  expect(told['Class archive']).toBe('in use at the last start');
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_412"', 8],
  ['openjdk version "25-ea" 2025-09-16', 25],
])('%s is Java %i', (text, major) => {
  expect(majorOf(javaVersion(text) ?? '')).toBe(major);
});

test.each([
  ['5.27.0', '5.26.30', true],
  ['2025.10.1', '5.26.30', true],
  ['5.26.99', '5.26.30', false],
  ['4.4.40', '5.26.30', false],
])('Data of Neo4j %s is newer than %s: %s', (data, program, newer) => {
  expect(isNewer(data, program)).toBe(newer);
});

test('Of what Maven prints, the line that says why is told', () => {
  const output = `\u001b[0m[ERROR] Plugin p could not be resolved: Could not transfer artifact p from/to m: Connection refused -> [Help 1]
[ERROR]
[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
[ERROR] [Help 1] about PluginResolutionException`;
  expect(mavenError(output)).toBe(
    'Plugin p could not be resolved: Could not transfer artifact p from/to m: Connection refused',
  );
});
