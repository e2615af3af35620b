import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, orIfMissing } from './problem.js';

const POLL_MILLISECONDS = 200;
/** Once a minute whoever waits is told again for what. */
const REPORT_EVERY = 300;

export interface Waiting {
  readonly onWait: (holder: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Waits, as long as the holder lives, for a lock file that names it, then holds it; one that has died is passed over. */
export async function takeLock(file: string, { onWait, signal }: Waiting): Promise<() => Promise<void>> {
  const own = await nameOf(process.pid);
  for (let look = 0; !(await createOnce(file, own)); look += 1) {
    signal?.throwIfAborted();
    const holder = await orIfMissing(readFile(file, 'utf8'));
    if (holder && !(await isHeldBy(holder))) await rm(file, { force: true });
    else if (holder && look % REPORT_EVERY === 0) onWait(Number.parseInt(holder, 10));
    await delay(POLL_MILLISECONDS);
  }
  return () => rm(file, { force: true });
}

async function isHeldBy(holder: string): Promise<boolean> {
  const pid = Number.parseInt(holder, 10);
  return isAlive(pid) && (await nameOf(pid)) === holder;
}

/** Its id, and when it was started: ids are used again, in a container after every start. */
async function nameOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const started = text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  return started ? `${pid} ${started}` : `${pid}`;
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
