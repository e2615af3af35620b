import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Recovered } from '../../src/data/demo/recovery.js';
import { makeWorld } from '../../src/data/demo/world.js';
import { address, ended, isAlive, liantu, neo4jPidOf, run } from '../support/process.js';

const SMALL = ['--regions', '8', '--chains', '2', '--firms', '900'];
const OPTIONS = { seed: 1, regions: 8, chains: 2, firms: 900 };

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-demo-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('`liantu demo`', () => {
  it('finds what was planted, by asking every analysis, and says how much', async () => {
    const { code, stdout, stderr } = await run(['demo', '--recovery', '--json', ...SMALL], { LIANTU_HOME: home });
    expect(stderr).toContain('Asked every analysis');
    expect(code).toBe(0);
    const { options, found } = JSON.parse(stdout) as { options: object; found: readonly Recovered[] };
    expect(options).toEqual(OPTIONS);
    const { planted } = makeWorld(OPTIONS);
    const counts = Object.fromEntries(found.map((row) => [row.kind, row.planted]));
    expect(counts['cut firms']).toBe(planted.cutFirms.length);
    expect(counts['MISSING']).toBe(planted.gaps.filter(({ verdict }) => verdict === 'MISSING').length);
    for (const { kind, planted: wanted, recall, precision } of found) {
      expect(wanted, `something was planted: ${kind}`).toBeGreaterThan(0);
      expect([kind, recall, precision]).toEqual([kind, 1, 1]);
    }
  });

  it("serves the world from a store of its own, and says in every name that it is made up; the user's store is not there", async () => {
    const server = liantu(['demo', ...SMALL], { LIANTU_HOME: home, PORT: '0' });
    const end = ended(server);
    const url = await address(server);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ enterprises(first: 100) { nodes { name citations { quote } } } chains { totalCount nodes { name } } regions { nodes { name } } }',
      }),
    });
    const { data } = (await response.json()) as { readonly data: Record<string, { nodes: { name: string }[] }> };
    const names = Object.values(data).flatMap(({ nodes }) => nodes.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !name.startsWith('合成'))).toEqual([]);
    server.kill('SIGTERM');
    const { code, stderr } = await end;
    expect(code).toBe(0);
    expect(stderr).toContain('合成演示数据');
    expect([await readdir(home), await readdir(join(home, 'demo'))]).toEqual([['demo'], ['1-8-2-900']]);
  });

  it('stands beside the facts at /demo, when `liantu serve --demo` is asked for it, and never among them', async () => {
    const { uri, user, password } = inject('neo4j');
    const facts = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const server = liantu(['serve', '--demo', ...SMALL], { ...facts, LIANTU_HOME: home, PORT: '0' });
    const end = ended(server);
    const url = await address(server);
    const namesAt = async (base: string) => {
      const response = await fetch(`${url}${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: '{ enterprises(first: 100) { nodes { name } } chains(first: 100) { nodes { name } } }',
        }),
      });
      const { data } = (await response.json()) as { readonly data: Record<string, { nodes: { name: string }[] }> };
      return Object.values(data).flatMap(({ nodes }) => nodes.map(({ name }) => name));
    };
    const [stated, madeUp] = [await namesAt(''), await namesAt('/demo')];
    expect(stated.length).toBeGreaterThan(100);
    expect(stated.filter((name) => name.startsWith('合成'))).toEqual([]);
    expect(madeUp.length).toBeGreaterThan(100);
    expect(madeUp.filter((name) => !name.startsWith('合成'))).toEqual([]);
    const worlds = await fetch(`${url}/worlds`);
    expect(await worlds.json()).toEqual({
      worlds: [
        { base: '', kind: 'FACTS' },
        { base: '/demo', kind: 'DEMO' },
      ],
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const pid = await neo4jPidOf(join(home, 'demo', '1-8-2-900'));
    expect(isAlive(pid)).toBe(true);
    server.kill('SIGTERM');
    const { code, stderr } = await end;
    expect(code).toBe(0);
    expect(stderr).toContain('合成演示数据 under /demo');
    expect(isAlive(pid)).toBe(false);
  });

  it.each([
    [['serve', '--firms', '900'], '--firms goes with --demo'],
    [['demo', '--firms', 'many'], "option '--firms <n>' argument 'many' is invalid. It must be a whole number"],
    [['demo', '--regions', '2'], 'It must be a whole number from 6'],
    [['demo', '--json'], '--recovery'],
    [['demo', '--regions', '1000'], 'It must be a whole number from 6 to 200.'],
  ])('%j is refused in a sentence', async (args, words) => {
    const { code, stderr } = await run(args, { LIANTU_HOME: home });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect(code).toBeGreaterThan(0);
  });
});
