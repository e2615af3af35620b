import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Size } from '../../bench/nation/sizes.js';
import { MADE_AT, makeNation, targetOf } from '../../bench/nation/world.js';
import { createTables } from '../../src/data/load/offline/csv.js';
import { storedRows } from '../../src/data/load/offline/rows.js';
import { type LocalNeo4j, openLocalNeo4j } from '../../src/store/localNeo4j.js';

/** In megabytes; the importer has as much of a heap as the store. */
interface Memory {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** A Neo4j of a test's own, with the synthetic nation that the offline importer wrote, and neither constraints nor indexes. */
export async function openImported(size: Size, memory: Memory): Promise<LocalNeo4j> {
  const home = await mkdtemp(join(inject('homes'), 'liantu-test-'));
  const first = async (folder: string) => {
    const tables = createTables(folder);
    for await (const stored of storedRows(targetOf(size), makeNation(size), MADE_AT)) tables.add(stored);
    return tables.end();
  };
  const store = await openLocalNeo4j({ home, first, ...memory });
  const close = async () => {
    await store.close();
    await rm(home, { recursive: true, force: true });
  };
  return { ...store, close };
}
