import { DiskFull } from '../../errors.js';
import { freeMegabytes } from './folder.js';

/** What is left then still holds a transaction that is under way, and what Neo4j has in memory. */
const MIN_MEGABYTES = 200;

export async function requireSpace(folder: string): Promise<void> {
  const free = await freeMegabytes(folder);
  if (free < MIN_MEGABYTES) throw new DiskFull(free, folder, MIN_MEGABYTES);
}

export async function hasSpace(folder: string): Promise<boolean> {
  return (await freeMegabytes(folder)) >= MIN_MEGABYTES;
}
