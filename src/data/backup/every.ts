import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { removeDrafts } from './file.js';

/** The names that it gives, and so the only files that it ever removes. */
const OWN = /^liantu-\d{4}-\d\d-\d\dT\d{6}Z\.ndjson\.gz$/;

export interface Schedule {
  readonly folder: string;
  readonly everyMilliseconds: number;
  readonly keep: number;
  readonly signal: AbortSignal;
}

/**
 * One export after the other, each due an interval after the one before began, until it is ended. One that fails is said, and
 * the next is tried all the same; nothing older is removed for it.
 */
export async function exportEvery(
  { folder, everyMilliseconds, keep, signal }: Schedule,
  exportTo: (path: string) => Promise<void>,
  say: (message: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  while (!signal.aborted) {
    const began = Date.now();
    try {
      await exportTo(join(folder, nameAt(new Date(began))));
      await prune(folder, keep, say);
    } catch (error) {
      if (!signal.aborted) say(`This export failed: ${sentenceOf(error)} The next one is due as planned.`);
    }
    await pause(began + everyMilliseconds - Date.now(), signal);
  }
}

function nameAt(time: Date): string {
  return `liantu-${time.toISOString().slice(0, 19).replaceAll(':', '')}Z.ndjson.gz`;
}

async function prune(folder: string, keep: number, say: (message: string) => void): Promise<void> {
  const names = await readdir(folder);
  const own = names.filter((name) => OWN.test(name)).sort();
  for (const name of own.slice(0, Math.max(0, own.length - keep))) {
    await rm(join(folder, name));
    say(`Removed ${name}: the newest ${keep} are kept.`);
  }
  await removeDrafts(folder, (name) => OWN.test(name));
}

function sentenceOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return;
  try {
    await delay(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
