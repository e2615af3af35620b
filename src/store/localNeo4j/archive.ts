import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone, changedAt, JAR, type Turn } from './bundle.js';
import type { Java } from './java.js';
import { launch } from './launch.js';

/**
 * Classes loaded from one archive instead of 150 jars nearly halve the time of a start. It is made by starting and
 * stopping on an empty store, and holds for these jars and this Java. Without it all works the same, only slower.
 */
export async function ensureArchive(java: Java, turn: Turn): Promise<string | undefined> {
  const { onProgress, signal } = turn;
  const archive = JAR.replace(/\.jar$/, `-${java.version}.jsa`);
  const isThere = async () => (await changedAt(archive)) >= (await changedAt(JAR));
  if (await isThere()) return archive;
  return alone(turn, async () => {
    if (await isThere()) return archive;
    onProgress('Preparing quicker starts of Neo4j (once, some 15 seconds) …');
    try {
      await makeArchive(java, archive, turn);
      return archive;
    } catch (error) {
      signal?.throwIfAborted();
      onProgress(`Quicker starts could not be prepared (${String(error)}); going on without.`);
      return undefined;
    }
  });
}

async function makeArchive(java: Java, archive: string, turn: Turn): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-'));
  const archiveTo = `${archive}.draft`;
  try {
    const neo4j = await launch({ java, folder, password: 'only-for-practice', archiveTo, ...turn });
    await neo4j?.stop();
    await rename(archiveTo, archive);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
