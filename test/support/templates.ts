import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../../src/data/load/draft.js';
import { loadDraft } from '../../src/data/load/load.js';
import { firstOf } from '../../src/data/load/offline/first.js';
import { SEED } from '../../src/data/seed/seed.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import type { WriteTables } from '../../src/store/localNeo4j/importer.js';
import { openLocalNeo4j } from '../../src/store/localNeo4j.js';
import { migrate } from '../../src/store/migrate.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'liantu-stores');
/** What a loaded store is made from, and what makes it. */
const SOURCES = [
  'seed',
  'cypher/load',
  'cypher/migrations',
  'src/data/load',
  'src/data/seed',
  'src/names',
  'src/store/localNeo4j/importer.ts',
  'neo4j/src',
  'neo4j/pom.xml',
];

/**
 * The folder of homes that stores of tests begin as: `empty` and `facts`. They are kept from run to run for as long as nothing changes
 * that they are made from.
 */
export async function templates(seed: Promise<Draft>, say: (message: string) => void): Promise<string> {
  const folder = join(CACHE, await keyOf(SOURCES));
  if (existsSync(folder)) return folder;
  say('Making the stores that tests begin with (once, as long as the facts and the migrations stay as they are) …');
  await mkdir(CACHE, { recursive: true });
  await removeOld();
  const draft = await mkdtemp(join(CACHE, 'draft-'));
  const now = new Date();
  await withGraph(join(draft, 'empty'), migrate);
  const first = firstOf(SEED, seed, { now, say });
  const facts = async (graph: Graph) => {
    await migrate(graph);
    await loadDraft(graph, SEED, await seed, { now, say });
  };
  await withGraph(join(draft, 'facts'), facts, first);
  await rename(draft, folder);
  return folder;
}

async function withGraph(home: string, work: (graph: Graph) => Promise<void>, first?: WriteTables): Promise<void> {
  const local = await openLocalNeo4j({ home, first });
  const graph = openGraph({ ...local, database: 'neo4j', timeoutMilliseconds: 60_000 });
  await work(graph);
  await graph.close();
  await local.close();
}

/** Another work tree may share the folder, and a run of it what it holds now: only what is older than a day goes. */
async function removeOld(): Promise<void> {
  const yesterday = Date.now() - 24 * 60 * 60 * 1_000;
  for (const name of await readdir(CACHE)) {
    const { mtimeMs } = await stat(join(CACHE, name));
    if (mtimeMs < yesterday) await rm(join(CACHE, name), { recursive: true, force: true });
  }
}

async function keyOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesOf(join(ROOT, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  return names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name))
    .sort();
}
