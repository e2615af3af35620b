import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorld } from '../../src/data/demo/world.js';
import { loadGraph } from '../../src/data/seed/load.js';
import { openGraph } from '../../src/store/graph.js';
import { openLocalNeo4j } from '../../src/store/localNeo4j.js';
import { migrate } from '../../src/store/migrate.js';
import { openTestApp, type TestApp } from '../support/app.js';

export interface Worlds {
  readonly test: TestApp;
  /** A chain and a region of the demonstration world in which something is missing. */
  gap(): Promise<{ readonly chain: string; readonly region: string }>;
  close(): Promise<void>;
}

const SMALL = { seed: 1, regions: 8, chains: 2, firms: 900 };
const PATIENCE_MILLISECONDS = 60_000;

/** The facts, and beside them a small demonstration world in a store of its own, behind one server. */
export async function openWorlds(): Promise<Worlds> {
  const home = await mkdtemp(join(tmpdir(), 'liantu-explorer-'));
  const local = await openLocalNeo4j({ home, quick: true });
  const { uri, user, password } = local;
  const demo = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: PATIENCE_MILLISECONDS });
  await migrate(demo);
  const world = makeWorld(SMALL);
  await loadGraph(demo, { id: 'dataset:demo', kind: 'DEMO', isAtomic: false }, world, new Date(), () => undefined);
  const test = await openTestApp(undefined, PATIENCE_MILLISECONDS, { demo });
  return {
    test,
    gap: async () => {
      const gap = world.planted.gaps.find(({ verdict }) => verdict === 'MISSING');
      if (!gap) throw new Error('Nothing is missing in the demonstration world.');
      return { chain: gap.chain, region: gap.region };
    },
    close: async () => {
      await test.close();
      await demo.close();
      await local.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
