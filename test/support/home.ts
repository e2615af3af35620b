import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openGraph } from '../../src/store/graph.js';
import { type LocalNeo4j, openLocalNeo4j } from '../../src/store/localNeo4j.js';

/** What a store of a test's own begins with: constraints and indexes alone, or the project's facts too. */
export type Beginning = 'empty' | 'facts';

export interface OwnStore extends LocalNeo4j {
  readonly home: string;
}

/** A folder of a test's own with such a store in it. Starting on a copy costs a quarter of what a first start and a load do. */
export async function copyHome(beginning: Beginning): Promise<string> {
  const home = await mkdtemp(join(inject('homes'), 'liantu-test-'));
  await cp(join(inject('templates'), beginning), home, { recursive: true });
  return home;
}

/**
 * An empty store that a file of this worker is done with: the next file takes it, and Java has the statements of a load planned and compiled by then. It ends with
 * the worker, and its folder goes with those of the run.
 */
let spare: OwnStore | undefined;

/** A Neo4j of a test's own, for as long as it is not closed. */
export async function openOwnStore(beginning: Beginning): Promise<OwnStore> {
  const store = (beginning === 'empty' ? takeSpare() : undefined) ?? (await startOwnStore(beginning));
  const close = async () => {
    if (beginning === 'empty' && spare === undefined && (await emptied(store))) {
      spare = store;
      return;
    }
    await store.close();
    await rm(store.home, { recursive: true, force: true });
  };
  return { ...store, close };
}

function takeSpare(): OwnStore | undefined {
  const store = spare;
  spare = undefined;
  return store;
}

async function startOwnStore(beginning: Beginning): Promise<OwnStore> {
  const home = await copyHome(beginning);
  return { ...(await openLocalNeo4j({ home, heapMegabytes: 384, pageCacheMegabytes: 32 })), home };
}

/** False for one that does not answer any more, as a test may have left it. */
async function emptied(store: OwnStore): Promise<boolean> {
  const graph = openGraph({ ...store, database: 'neo4j', timeoutMilliseconds: 60_000 });
  try {
    await graph.define({
      name: 'test/empty',
      text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    });
    return true;
  } catch {
    return false;
  } finally {
    await graph.close();
  }
}
