import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { address, type Ended, ended, heard, liantu } from '../support/process.js';

/** More than one transaction writes: each row is a firm, what it makes and a quote. */
const ROWS = 3_000;
const PRODUCTS = 40;

let store: OwnStore;
let graph: Graph;
let env: Record<string, string>;
let files: { readonly before: string; readonly after: string };

beforeAll(async () => {
  store = await openOwnStore('empty');
  const { uri, user, password, home } = store;
  graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LIANTU_TIMEOUT_MS: '60000' };
  files = { before: await makers(join(home, 'before.csv'), 0), after: await makers(join(home, 'after.csv'), 500) };
  const segments = join(home, 'chain.csv');
  const rows = Array.from({ length: PRODUCTS }, (_, n) => `Chain,Segment ${n},Product ${n}`);
  await writeFile(segments, ['chain,segment,product', ...rows, ''].join('\n'));
  await done(['import', segments, '--kind', 'chains', '--yes']);
});

afterAll(async () => {
  await graph.close();
  await store.close();
});

/** Firms from some number on, of which a load of the other file drops and adds some hundreds. */
async function makers(path: string, first: number): Promise<string> {
  const rows = Array.from({ length: ROWS }, (_, n) => `Maker ${first + n} Ltd,Product ${(first + n) % PRODUCTS}`);
  await writeFile(path, ['company,product', ...rows, ''].join('\n'));
  return path;
}

const importing = (path: string) => ['import', path, '--kind', 'makes', '--dataset', 'makers', '--yes'];

async function done(args: readonly string[]): Promise<string> {
  const { code, stderr } = await ended(liantu(args, env));
  if (code !== 0) throw new Error(stderr);
  return stderr;
}

/** Kills a command as soon as it has said something for the n-th time. */
async function killedAt(args: readonly string[], said: string, times: number): Promise<Ended> {
  const child = liantu(args, env);
  const text = heard(child);
  child.stderr?.on('data', () => {
    if (text().split(said).length > times) child.kill('SIGKILL');
  });
  return ended(child);
}

async function hashAfter(...commands: readonly (readonly string[])[]): Promise<string> {
  for (const args of commands) await done(args);
  return contentHashOf(graph);
}

describe('an import that is killed and repeated', () => {
  const whole = new Map<string, string>();
  let nothing: string;

  beforeAll(async () => {
    nothing = await contentHashOf(graph);
    for (const path of [files.after, files.before]) whole.set(path, await hashAfter(importing(path)));
    expect(new Set([nothing, ...whole.values()]).size).toBe(3);
  });

  // Each begins with what the one before it left.
  it.each([
    ['Writing: ', 1, 'after'],
    ['Writing: ', 3, 'before'],
    ['Removing what is no longer said', 1, 'after'],
    ['Deriving which firms stand in which segments', 1, 'before'],
  ] as const)('at "%s" (%i) leaves what an undisturbed one does, over another content', async (said, times, name) => {
    const { code, stderr } = await killedAt(importing(files[name]), said, times);
    expect(code, stderr).toBeNull();
    expect(await hashAfter(importing(files[name]))).toBe(whole.get(files[name]));
  });

  it.each([['Removing what is no longer said', 1]] as const)(
    'and so does an undo, at "%s" (%i)',
    async (said, times) => {
      await done(importing(files.before));
      const { code, stderr } = await killedAt(['undo', 'makers'], said, times);
      expect(code, stderr).toBeNull();
      const { stdout } = await ended(liantu(['datasets'], env));
      const isNoted = stdout.includes('makers');
      // What is derived from it is made up for by whatever is loaded next.
      expect(await hashAfter(isNoted ? ['undo', 'makers'] : importing(files.before))).toBe(
        isNoted ? nothing : whole.get(files.before),
      );
    },
  );
});

describe('what an interrupted import wrote', () => {
  it('is removed when a server starts, which says which file to import again', async () => {
    const before = await hashAfter(importing(files.before), ['undo', 'makers']);
    await killedAt(importing(files.after), 'Writing: ', 2);
    expect(await contentHashOf(graph)).not.toBe(before);
    const server = liantu(['serve'], { ...env, PORT: '0' });
    const text = heard(server);
    const end = ended(server);
    await address(server);
    expect(text()).toContain(
      `The import of "makers" was interrupted; removing what it wrote. Import ${files.after} again`,
    );
    server.kill('SIGTERM');
    await end;
    const { stdout } = await ended(liantu(['datasets'], env));
    expect(stdout).not.toContain('makers');
  });
});

describe('two writers at once', () => {
  it('wait for each other, and say so', async () => {
    const before = await contentHashOf(graph);
    const few = join(store.home, 'few.csv');
    await writeFile(few, 'company,product\nMaker 7 Ltd,Product 8\n');
    const first = liantu(importing(files.before), env);
    const isFirstDone = ended(first);
    await expect.poll(heard(first), { timeout: 60_000 }).toContain('Writing: ');
    const second = await ended(liantu(importing(few).with(5, 'few'), env));
    expect(second.stderr).toContain('Waiting until another import, removal or judgement is done');
    expect(second.code, second.stderr).toBe(0);
    expect((await isFirstDone).code).toBe(0);
    await done(['undo', 'makers']);
    expect(await hashAfter(['undo', 'few'])).toBe(before);
  });

  it('go on when the one at work is killed, and a server starts meanwhile without waiting', async () => {
    const first = liantu(importing(files.before), env);
    await expect.poll(heard(first), { timeout: 60_000 }).toContain('Writing: ');
    first.kill('SIGSTOP');
    const server = liantu(['serve'], { ...env, PORT: '0' });
    const isServerDone = ended(server);
    await address(server);
    const waiting = liantu(['undo', 'makers'], env);
    const isUndone = ended(waiting);
    await expect.poll(heard(waiting), { timeout: 60_000 }).toContain('Waiting until another');
    first.kill('SIGKILL');
    expect((await isUndone).code).toBe(0);
    server.kill('SIGTERM');
    await isServerDone;
  });
});
