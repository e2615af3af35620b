import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type LocalNeo4j, openLocalNeo4j } from '../../src/store/localNeo4j.js';

/** What a store of a test's own begins with: constraints and indexes alone, or the project's facts too. */
export type Beginning = 'empty' | 'facts';

export interface OwnStore extends LocalNeo4j {
  readonly home: string;
}

/** A folder of a test's own with such a store in it. Starting on a copy costs a quarter of what a first start and a load do. */
export async function copyHome(beginning: Beginning): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'liantu-test-'));
  await cp(join(inject('templates'), beginning), home, { recursive: true });
  return home;
}

/** A Neo4j of a test's own; closing it removes it. */
export async function openOwnStore(beginning: Beginning): Promise<OwnStore> {
  const home = await copyHome(beginning);
  const local = await openLocalNeo4j({ home, heapMegabytes: 256, pageCacheMegabytes: 32 });
  const close = async () => {
    await local.close();
    await rm(home, { recursive: true, force: true });
  };
  return { ...local, home, close };
}
