import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createTables } from '../../bench/nation/csv.js';
import { importTables } from '../../bench/nation/importer.js';
import { storedRows } from '../../bench/nation/rows.js';
import type { Size } from '../../bench/nation/sizes.js';
import { makeNation, targetOf } from '../../bench/nation/world.js';
import { JAR } from '../../src/store/localNeo4j/bundle.js';
import { findJava } from '../../src/store/localNeo4j/java.js';
import { type LocalNeo4j, openLocalNeo4j } from '../../src/store/localNeo4j.js';

/** In megabytes; the importer has as much of a heap as the store. */
interface Memory {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** A Neo4j of a test's own, with the synthetic nation that the offline importer wrote, and neither constraints nor indexes. */
export async function openImported(size: Size, memory: Memory): Promise<LocalNeo4j> {
  const home = await mkdtemp(join(inject('homes'), 'liantu-test-'));
  const tables = createTables(home);
  for (const stored of storedRows(targetOf(size), makeNation(size))) tables.add(stored);
  const { command: java } = await findJava();
  const { heapMegabytes } = memory;
  await importTables({ java, jar: JAR, folder: join(home, 'neo4j'), heapMegabytes, tables: tables.end() });
  const store = await openLocalNeo4j({ home, ...memory });
  const close = async () => {
    await store.close();
    await rm(home, { recursive: true, force: true });
  };
  return { ...store, close };
}
