import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { loadDraft } from '../../src/data/load/load.js';
import { firstOf } from '../../src/data/load/offline/first.js';
import { checkedSeed, SEED } from '../../src/data/seed/seed.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { openLocalNeo4j } from '../../src/store/localNeo4j.js';
import { contentOf } from '../support/content.js';
import { openOwnStore } from '../support/home.js';
import { ended, liantu, run } from '../support/process.js';

const closers: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

async function opened(beginning: 'empty' | 'facts'): Promise<Graph> {
  const store = await openOwnStore(beginning);
  const graph = openGraph({ ...store, database: 'neo4j', timeoutMilliseconds: 300_000 });
  closers.push(
    () => store.close(),
    () => graph.close(),
  );
  return graph;
}

const emptyHome = () => mkdtemp(join(inject('homes'), 'liantu-test-'));
const draftsIn = async (home: string) =>
  (await readdir(join(home, 'neo4j'))).filter((name) => name.startsWith('first-'));
const options = { now: new Date(), say: () => undefined };

it('begins with exactly what a load of the facts over Bolt writes, and has nothing to load then', async () => {
  const { seed } = await checkedSeed(readConfig());
  const [imported, loaded] = [await opened('facts'), await opened('empty')];
  expect((await loadDraft(imported, SEED, seed, options)).isUnchanged).toBe(true);
  expect((await loadDraft(loaded, SEED, seed, options)).isUnchanged).toBe(false);
  const [expected, actual] = [await contentOf(loaded), await contentOf(imported)];
  expect(expected.nodes.length).toBeGreaterThan(20_000);
  expect(actual.nodes).toEqual(expected.nodes);
  expect(actual.links).toEqual(expected.links);
  // The load over Bolt plans and compiles some two hundred statements.
}, 600_000);

it('begins again where a first load was killed half-way, and nothing of it is left', async () => {
  const home = await emptyHome();
  const child = liantu(['seed'], { LIANTU_HOME: home });
  const over = ended(child);
  const isImporting = async () => {
    const drafts = existsSync(join(home, 'neo4j')) ? await draftsIn(home) : [];
    return drafts.some((name) => existsSync(join(home, 'neo4j', name, 'data')));
  };
  await expect.poll(isImporting, { interval: 20, timeout: 120_000 }).toBe(true);
  child.kill('SIGKILL');
  await over;
  expect(existsSync(join(home, 'neo4j', 'data'))).toBe(false);
  expect(await draftsIn(home)).toHaveLength(1);
  const again = await run(['seed'], { LIANTU_HOME: home });
  expect(again.stderr).toContain('A first load was interrupted; beginning again');
  expect(again.stderr).toMatch(/Loaded \d{5} nodes and \d{5} relationships\./);
  expect(await draftsIn(home)).toEqual([]);
  expect((await run(['seed'], { LIANTU_HOME: home })).stderr).toContain(
    'Unchanged: the store holds these facts already',
  );
});

it('keeps nothing of a first load that fails, says why, and starts with the next', async () => {
  const home = await emptyHome();
  const refused = async (folder: string) => {
    await writeFile(join(folder, 'head'), 'id:ID,:LABEL');
    await writeFile(join(folder, 'rows'), '"a",Entity\n"a",Entity\n');
    return [`--nodes=${join(folder, 'head')},${join(folder, 'rows')}`];
  };
  await expect(openLocalNeo4j({ home, first: refused })).rejects.toThrow(
    /offline importer ended with 70, and nothing of the first load was kept \(Id 'a' is defined more than once/,
  );
  const full = async () => {
    await writeFile('/dev/full', 'rows');
    return [];
  };
  await expect(openLocalNeo4j({ home, first: full })).rejects.toThrow('The disk is full, and nothing');
  expect(existsSync(join(home, 'neo4j', 'data'))).toBe(false);
  const draft = {
    nodes: [{ id: 'chain:a', labels: ['Chain'], properties: { name: '甲链，"一"\n二', order: 1.5, themes: [] } }],
    aliases: [{ owner: 'chain:a', value: '甲', kind: 'SHORT' }],
    relationships: [],
  };
  const first = firstOf({ id: 'dataset:a', kind: 'SEED', isAuthored: true }, Promise.resolve(draft), options);
  const local = await openLocalNeo4j({ home, first, heapMegabytes: 384, pageCacheMegabytes: 32 });
  closers.push(() => local.close());
  expect(local.isFirst).toBe(true);
  const graph = openGraph({ ...local, database: 'neo4j', timeoutMilliseconds: 60_000 });
  closers.push(() => graph.close());
  const text =
    'MATCH (chain:Chain)-[:HAS_ALIAS]->(name) RETURN chain.name AS name, chain.order AS order, chain.themes AS themes, name.value AS other';
  expect(await graph.read({ name: 'test/chain', text }, {})).toEqual([
    { name: '甲链，"一"\n二', order: 1.5, themes: [], other: '甲' },
  ]);
});

it('says so where the machine has no Java, and leaves nothing', async () => {
  const home = await emptyHome();
  await mkdir(join(home, 'none'));
  const { code, stderr } = await run(['seed'], { LIANTU_HOME: home, JAVA_HOME: join(home, 'none') });
  expect(code).toBe(1);
  expect(stderr).toContain('No Java was found');
  expect(existsSync(join(home, 'neo4j', 'data'))).toBe(false);
});
