import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { Watch } from './watchdog.js';

const { beats, limitSeconds } = workerData as Watch;
const LOOK_MILLISECONDS = 1_000;
const STANDARD_ERROR = 2;
/** A loop that stands without using the processor may wait for a disk; it is given this many times as long. */
const WAITING_FACTOR = 10;

let seen = Atomics.load(beats, 0);
let looks = 0;
let since = process.cpuUsage();

/**
 * Looks are counted, not time: while the process is stopped or the machine sleeps, this thread does not look either. And
 * processor time too, since on a busy machine a loop may stand for want of a core alone.
 */
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== seen) {
    seen = now;
    looks = 0;
    since = process.cpuUsage();
    return;
  }
  looks += 1;
  const { user, system } = process.cpuUsage(since);
  const isBusy = (user + system) / 1e6 >= limitSeconds / 2;
  if (looks < limitSeconds || (!isBusy && looks < limitSeconds * WAITING_FACTOR)) return;
  writeSync(
    STANDARD_ERROR,
    `The server has answered nothing for ${looks} s, since its event loop is blocked; ending it.\n`,
  );
  process.kill(process.pid, 'SIGKILL');
}, LOOK_MILLISECONDS);
