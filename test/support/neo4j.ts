import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config/config.js';
import { loadDraft } from '../../src/data/load/load.js';
import { checkedSeed, SEED } from '../../src/data/seed/seed.js';
import { openGraph } from '../../src/store/graph.js';
import { openLocalNeo4j } from '../../src/store/localNeo4j.js';
import { JAVA_OPTIONS } from './java.js';
import { templates } from './templates.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string };
    /** The folder of the homes that a store of a test's own begins as. */
    readonly templates: string;
    /** The folder of this run's homes. */
    readonly homes: string;
  }
}

/** One throw-away Neo4j for the whole run, holding the project's own facts. Tests that write take a store of their own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  process.env['JDK_JAVA_OPTIONS'] = JAVA_OPTIONS;
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const config = readConfig();
  const seed = checkedSeed(config, config.requireDocuments).then((checked) => checked.seed);
  // The store starts meanwhile; what is wrong with the facts is told when they are loaded.
  seed.catch(() => undefined);
  const made = await templates(seed, say);
  const homes = await mkdtemp(join(tmpdir(), 'liantu-tests-'));
  const home = join(homes, 'shared');
  await cp(join(made, 'facts'), home, { recursive: true });
  const local = await openLocalNeo4j({ home, onProgress: say });
  const { uri, user, password } = local;
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  // Nothing is written, unless rows of the same files have come out otherwise.
  await loadDraft(graph, SEED, await seed, { now: new Date(), say });
  await graph.close();
  project.provide('neo4j', { uri, user, password });
  project.provide('templates', made);
  project.provide('homes', homes);
  return async () => {
    await local.close();
    await rm(homes, { recursive: true, force: true });
  };
}
