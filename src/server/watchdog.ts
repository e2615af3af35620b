import { Worker } from 'node:worker_threads';

/** What the thread is given: a count that the event loop raises, and after how many seconds without that it is over. */
export interface Watch {
  readonly beats: Int32Array;
  readonly limitSeconds: number;
}

const LIMIT_SECONDS = 30;
const BEAT_MILLISECONDS = 500;

/**
 * Ends the process when its event loop stands for half a minute: nothing in it could do that any more, not even a signal.
 * Neither the beat nor the thread keeps the process alive.
 */
export function watchLoop(limitSeconds: number = LIMIT_SECONDS): void {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const watch: Watch = { beats, limitSeconds };
  const worker = new Worker(new URL('./watchdogThread.js', import.meta.url), {
    workerData: watch,
    // What this process was started with may mean nothing to a thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  });
  worker.once('error', (error) =>
    process.stderr.write(`The watchdog has ended (${error.message}); going on without.\n`),
  );
  worker.unref();
  setInterval(() => Atomics.add(beats, 0, 1), BEAT_MILLISECONDS).unref();
}
