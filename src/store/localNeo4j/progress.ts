import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const POLL_MILLISECONDS = 1_000;
/** A process that uses less than a hundredth of a core, and writes nothing, only idles. */
const CPU_STEP_MILLISECONDS = POLL_MILLISECONDS / 100;
const BYTES_STEP = 1_000_000;
const REPORT_EVERY = 30;
/** The kernel counts in hundredths of a second, whatever its own clock is. */
const MILLISECONDS_A_TICK = 10;

export interface Watched {
  readonly pid: number;
  readonly folder: string;
  /** After so many seconds without any progress it is given up. */
  readonly patience: number;
  /** Told twice a minute how far it is. */
  readonly onWait: (how: string) => void;
}

interface Done {
  readonly cpu: number;
  readonly bytes: number;
  readonly logs: number;
}

/**
 * Waits as long as the process gets on, however long that takes on this machine; undefined once it has stood still. Looks
 * are counted, not time: while we are stopped or the machine sleeps, nobody stands still.
 */
export async function whileItGetsOn<T>(outcome: Promise<T>, watched: Watched): Promise<T | undefined> {
  const { pid, folder, patience, onWait } = watched;
  const settled = outcome.then((value) => ({ value }));
  let mark = await doneBy(pid, folder);
  for (let look = 1, still = 0; still < patience; look += 1) {
    const first = await Promise.race([settled, later()]);
    if (first) return first.value;
    const now = await doneBy(pid, folder);
    const isOn = hasAdvanced(mark, now, patience);
    still = isOn ? 0 : still + 1;
    if (isOn) mark = now;
    if (look % REPORT_EVERY === 0) onWait(await howFar(now, folder));
  }
  return undefined;
}

function hasAdvanced(from: Done, to: Done, patience: number): boolean {
  const isBusy = to.cpu - from.cpu >= CPU_STEP_MILLISECONDS * patience;
  return isBusy || to.bytes - from.bytes >= BYTES_STEP || to.logs !== from.logs;
}

function later(): Promise<undefined> {
  return delay(POLL_MILLISECONDS, undefined);
}

async function doneBy(pid: number, folder: string): Promise<Done> {
  const logs = await Promise.all(['debug.log', 'launcher.log'].map((name) => sizeOf(join(folder, 'logs', name))));
  return { cpu: await cpuOf(pid), bytes: await bytesOf(pid), logs: logs.reduce((sum, size) => sum + size, 0) };
}

/** Zero where the system does not tell, or the process is gone: then the logs alone show progress. */
async function cpuOf(pid: number): Promise<number> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
  } catch {
    return process.platform === 'linux' ? 0 : cpuByPs(pid);
  }
}

/** "1-02:03:04" or "2:03.45": days, hours, minutes, seconds. */
async function cpuByPs(pid: number): Promise<number> {
  try {
    const { stdout } = await run('ps', ['-o', 'time=', '-p', String(pid)]);
    const parts = stdout.trim().replace('-', ':').split(':').map(Number).reverse();
    return parts.reduce((sum, part, index) => sum + part * ([1, 60, 3_600, 86_400][index] ?? 0), 0) * 1_000;
  } catch {
    return 0;
  }
}

async function bytesOf(pid: number): Promise<number> {
  try {
    const text = await readFile(`/proc/${pid}/io`, 'utf8');
    return [...text.matchAll(/^(?:read|write)_bytes: (\d+)/gm)].reduce((sum, [, bytes]) => sum + Number(bytes), 0);
  } catch {
    return 0;
  }
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

async function howFar({ cpu }: Done, folder: string): Promise<string> {
  const log = await readFile(join(folder, 'logs', 'debug.log'), 'utf8').catch(() => '');
  const step = log
    .slice(-20_000)
    .split('\n')
    .findLast((line) => /recover|% completed/i.test(line));
  const words = step?.replace(/^.*?\] /, '').slice(0, 120);
  return `${Math.round(cpu / 1_000)} s of processor time so far${words ? `; ${words}` : ''}`;
}
