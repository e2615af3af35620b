import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { type Folder, openFolder } from '../ingest/folder.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { ended, run } from '../support/process.js';

const LIANTU = new URL('../../bin/liantu.js', import.meta.url).pathname;

let store: OwnStore;
let graph: Graph;
let folder: Folder;
let env: Record<string, string>;
beforeAll(async () => {
  [store, folder] = await Promise.all([openOwnStore('empty'), openFolder()]);
  const { uri, user, password } = store;
  graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LIANTU_TIMEOUT_MS: '60000' };
  const full = await folder.file(
    '全称.csv',
    '企业名称,地区\n深圳市甲乙试验科技股份有限公司,深圳市\n上海丙丁仪器设备有限公司,\n',
  );
  const short = await folder.file('简称.csv', '企业名称\n甲乙试验科技\n丙丁仪器设备\n');
  for (const file of [full, short]) {
    const { code, stderr } = await run(['import', file, '--kind', 'enterprises', '--yes'], env);
    expect(code, stderr).toBe(0);
  }
});
afterAll(async () => {
  await graph?.close();
  await folder?.remove();
  await store?.close();
});

const review = (...args: readonly string[]) => run(['review', ...args], env);
/** The command on a terminal, where these keys are pressed, each once the command asks for it. */
async function pressed(keys: string): Promise<string> {
  const child = spawn('script', ['-qec', `${process.execPath} ${LIANTU} review --by 核对员`, '/dev/null'], {
    env: { ...process.env, ...env, TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [text, asked] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const asks = text.split('[q] quit').length - 1;
    for (; asked < asks; asked += 1) child.stdin.write(keys[asked] ?? 'q');
  });
  const { code } = await ended(child);
  expect(code, text).toBe(0);
  return text;
}

describe('`liantu review`', () => {
  it('without a terminal lists what is to be decided, as text and as JSON, also of one data set', async () => {
    const listed = await review();
    expect(listed.stdout).toContain('深圳市甲乙试验科技股份有限公司 ~ ');
    expect(listed.stdout).toContain('for: spelt the same');
    expect(listed.stderr).toContain('2 pairs are left to decide.');
    const { stdout } = await review('--list', '--json', '--dataset', '简称');
    const pairs = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(pairs).toHaveLength(2);
    const b = expect.objectContaining({ name: '甲乙试验科技', datasets: ['简称'] });
    expect(pairs).toContainEqual(expect.objectContaining({ b, factCount: expect.any(Number) }));
    expect((await review('--dataset', '全称')).stderr).toContain('Nothing is left to decide.');
  });

  it('refuses a data set that is not there, and an option that it does not know', async () => {
    const unknown = await review('--dataset', '没有');
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('No data set "没有" was imported')]);
    expect((await review('--all')).code).toBe(2);
    expect((await review('--help')).stdout).toContain('[s] same');
  });

  it('on a terminal asks one pair at a time; z undoes the last answer, and nothing of it is left', async () => {
    const before = await contentHashOf(graph);
    const text = await pressed('szkzq');
    expect(text).toContain('1 of 2');
    expect(text).toContain('2 of 2');
    expect(text).toContain('SAME: journal:');
    expect(text).toContain('0 decided. 2 pairs are left to decide.');
    expect(await contentHashOf(graph)).toBe(before);
  });

  it('ends with the last pair, each answer a judgement of whoever gave it', async () => {
    expect(await pressed('sd')).toContain('2 decided. Nothing is left to decide.');
    const { stdout } = await run(['judge', '--list'], env);
    expect(stdout).toMatch(/SAME .*by 核对员/);
    expect(stdout).toMatch(/DIFFERENT .*by 核对员/);
  });
});
