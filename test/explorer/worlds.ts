import { makeWorld } from '../../src/data/demo/world.js';
import { loadDraft } from '../../src/data/load/load.js';
import { openGraph } from '../../src/store/graph.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { openOwnStore } from '../support/home.js';

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
  const store = await openOwnStore('empty');
  const { uri, user, password } = store;
  const demo = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: PATIENCE_MILLISECONDS });
  const world = makeWorld(SMALL);
  const target = { id: 'dataset:demo', kind: 'DEMO', isAuthored: true };
  await loadDraft(demo, target, world, { now: new Date(), say: () => undefined });
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
      await store.close();
    },
  };
}
