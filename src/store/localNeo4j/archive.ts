import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone, changedAt, JAR, type Turn } from './bundle.js';
import type { Java } from './java.js';
import { ARCHIVE_LOG, launch } from './launch.js';
import { sizedFor } from './memory.js';
import { orIfMissing } from './problem.js';

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

/** How the last start in a folder went by the archive; null where none had one. */
export type ArchiveUse =
  | { readonly isUsed: true }
  | { readonly isUsed: false; readonly why: string; readonly isStale: boolean };

/** Java goes on without an archive that does not fit, and says so only in its log. */
export async function archiveUseIn(folder: string): Promise<ArchiveUse | null> {
  const log = await orIfMissing(readFile(join(folder, ARCHIVE_LOG), 'utf8'));
  return log === undefined ? null : archiveUse(log);
}

const REFUSAL = /^.*(?:mismatch|has been modified|not compatible|different version|corrupted).*$/im;

export function archiveUse(log: string): ArchiveUse {
  const [refusal] = REFUSAL.exec(log) ?? [];
  if (refusal === undefined && log.includes('Mapped dynamic region')) return { isUsed: true };
  return { isUsed: false, why: refusal?.trim() ?? 'Java does not say why', isStale: refusal !== undefined };
}

async function makeArchive(java: Java, archive: string, turn: Turn): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-'));
  const archiveTo = `${archive}.draft`;
  try {
    const memory = sizedFor(0, 0);
    const neo4j = await launch({ java, folder, password: 'only-for-practice', memory, archiveTo, ...turn });
    await neo4j?.stop();
    await rename(archiveTo, archive);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
