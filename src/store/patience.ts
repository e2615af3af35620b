import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { GraphTimeout, GraphUnavailable } from '../errors.js';

/** A statement of start-up work may wait that long for a busy store; what times out is tried again. */
export const WORK_MILLISECONDS = 120_000;
export const ATTEMPTS = 20;
const PAUSE_MILLISECONDS = 2_000;

interface Patience {
  readonly what: string;
  readonly say: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** For work that may be done again and changes nothing then: whatever passes is waited for, and said. */
export async function patiently<T>({ what, say, signal }: Patience, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await untilAborted(signal, work);
    } catch (error) {
      if (!isPassing(error) || attempt === ATTEMPTS || signal?.aborted) throw error;
      say(`${what}: the store is busy or away; trying again (${attempt + 1} of ${ATTEMPTS}) …`);
      await delay(PAUSE_MILLISECONDS, undefined, signal ? { signal } : {});
    }
  }
}

/** Whoever gives up waits for nothing: a statement that is under way when its driver is closed never settles. */
async function untilAborted<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  if (!signal) return work();
  signal.throwIfAborted();
  const over = new AbortController();
  const aborted = once(signal, 'abort', { signal: over.signal }).then(() => signal.throwIfAborted() as never);
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    over.abort();
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof GraphTimeout || error instanceof GraphUnavailable;
}
