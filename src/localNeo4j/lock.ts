import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, orIfMissing, problem } from './problem.js';

const WAIT_LIMIT = 600_000;

/** Waits for, then holds, a lock file with the holder's process id; a holder that has died is passed over. */
export async function takeLock(file: string, onWait: () => void): Promise<() => Promise<void>> {
  const until = Date.now() + WAIT_LIMIT;
  for (let isFirst = true; !(await createOnce(file, String(process.pid))); isFirst = false) {
    const holder = Number(await orIfMissing(readFile(file, 'utf8')));
    if (holder && !isAlive(holder)) await rm(file, { force: true });
    else if (isFirst) onWait();
    if (Date.now() > until)
      throw problem(`Process ${holder} has held ${file} for ten minutes`, 'end it or delete the file');
    await delay(200);
  }
  return () => rm(file, { force: true });
}

/** Creates a file together with its content, unless it exists; a link is either there with all of it or not at all. */
export async function createOnce(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
