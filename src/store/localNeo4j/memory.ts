import { readdir, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { orIfMissing } from './problem.js';

const MEGABYTE = 1024 * 1024;
/** What a small store is served with, as few requests as it gets. */
const LEAST_HEAP = 512;
const LEAST_CACHE = 128;
/** A store that grows by its first large import has this much of a cache until the next start; what is not used costs nothing. */
const ROOM_TO_GROW = 512;

/** In megabytes. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
}

interface Sized extends Memory {
  /** What the sizes follow from. */
  readonly store: number;
  readonly machine: number;
}

export interface Given {
  readonly heapMegabytes?: number;
  readonly pageCacheMegabytes?: number;
}

/** What Neo4j gets: what is asked for, or as much as its store needs, within a part of what the machine has. */
export async function memoryFor(folder: string, { heapMegabytes, pageCacheMegabytes }: Given): Promise<Sized> {
  const [store, machine] = [await storeMegabytes(folder), machineMegabytes()];
  const sized = sizedFor(store, machine);
  return { heap: heapMegabytes ?? sized.heap, pageCache: pageCacheMegabytes ?? sized.pageCache, store, machine };
}

/** The whole store in the page cache, up to a quarter of the machine; of the heap an eighth of the store more, up to an eighth of the machine. */
export function sizedFor(store: number, machine: number): Memory {
  const growing = Math.min(ROOM_TO_GROW, machine / 16);
  return {
    heap: Math.round(Math.max(LEAST_HEAP, Math.min(LEAST_HEAP + store / 8, machine / 8))),
    pageCache: Math.round(Math.max(LEAST_CACHE, growing, Math.min(1.25 * store, machine / 4))),
  };
}

/** In a container what it may have, which is less than the machine has. */
export function machineMegabytes(): number {
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.floor(Math.min(totalmem(), limit) / MEGABYTE);
}

export async function storeMegabytes(folder: string): Promise<number> {
  const database = join(folder, 'data', 'databases', 'neo4j');
  const entries = (await orIfMissing(readdir(database, { recursive: true, withFileTypes: true }))) ?? [];
  const files = entries.filter((entry) => entry.isFile());
  // A running store may drop a file in between.
  const sizes = await Promise.all(files.map(({ parentPath, name }) => orIfMissing(stat(join(parentPath, name)))));
  return Math.ceil(sizes.reduce((sum, found) => sum + (found?.size ?? 0), 0) / MEGABYTE);
}
