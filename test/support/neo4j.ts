import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config/config.js';
import { loadGraph, SEED } from '../../src/data/seed/load.js';
import { checkedSeed } from '../../src/data/seed/seed.js';
import { openGraph } from '../../src/store/graph.js';
import { openLocalNeo4j } from '../../src/store/localNeo4j.js';
import { migrate } from '../../src/store/migrate.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

/** One throw-away Neo4j for the whole run, holding the project's own facts. Tests that write take a store of their own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'liantu-test-'));
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const [local, { seed }] = await Promise.all([
    openLocalNeo4j({ home, quick: true, onProgress: say }),
    checkedSeed(readConfig(), readConfig().requireDocuments),
  ]);
  const { uri, user, password } = local;
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  await migrate(graph);
  await loadGraph(graph, SEED, seed, new Date(), say);
  await graph.close();
  project.provide('neo4j', { uri, user, password });
  return async () => {
    await local.close();
    await rm(home, { recursive: true, force: true });
  };
}
