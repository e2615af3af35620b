import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { type Ended, ended } from '../support/process.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const FOLDER = join(ROOT, 'docs/developer/quickstart');
let test: TestApp;
let url: string;
/** Beside the client, by whose name it imports it. */
let compiled: string;
const start = (command: string, ...args: readonly string[]): Promise<Ended> =>
  ended(spawn(command, args, { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] }));

beforeAll(async () => {
  test = await openTestApp();
  url = await test.app.listen({ host: '127.0.0.1', port: 0 });
  compiled = await mkdtemp(join(ROOT, 'client/dist/quickstart-'));
  const project = ['-p', FOLDER, '--noEmit', 'false', '--outDir', compiled];
  expect(await start(join(ROOT, 'node_modules/.bin/tsc'), ...project)).toMatchObject({ code: 0, stdout: '' });
});
afterAll(async () => {
  await test?.close();
  await rm(compiled, { recursive: true, force: true });
});

const STARTS = {
  curl: ['bash', () => [join(FOLDER, 'quickstart.sh')]],
  Python: ['python3', () => [join(FOLDER, 'quickstart.py')]],
  TypeScript: [process.execPath, () => [join(compiled, 'quickstart.js')]],
} as const;

describe.each(Object.entries(STARTS))('the quick start for %s', (kind, [command, args]) => {
  it('finds a firm by its name, its titles with their sources, and the firms of a chain', async () => {
    const { code, stdout, stderr } = await start(command, ...args(), url, '云从科技');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('enterprise:cloudwalk');
    expect(stdout).toContain('LITTLE_GIANT');
    expect(stdout).toContain('广东专精特新“小巨人”成长手册');
    const { data } = await test.ask(
      '{ all: enterprises(filter: { chain: "chain:humanoid-robot" }) { totalCount } here: enterprises(filter: { chain: "chain:humanoid-robot", region: "region:440300" }) { totalCount } }',
    );
    expect(stdout).toContain(String(kind === 'TypeScript' ? data.here.totalCount : data.all.totalCount));
  });

  it('says of a name that two share whose it is', async () => {
    const { code, stdout, stderr } = await start(command, ...args(), url, '欣旺达');
    // curl's answer is what the server says: HTTP knows no error of a field.
    expect(code).toBe(kind === 'curl' ? 0 : 1);
    expect(stdout + stderr).toMatch(/AMBIGUOUS[\s\S]*enterprise:/);
  });
});
