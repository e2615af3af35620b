import { setTimeout as delay } from 'node:timers/promises';
import { GraphTimeout, GraphUnavailable } from './errors.js';

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
      return await work();
    } catch (error) {
      if (!isPassing(error) || attempt === ATTEMPTS || signal?.aborted) throw error;
      say(`${what}: the store is busy or away; trying again (${attempt + 1} of ${ATTEMPTS}) …`);
      await delay(PAUSE_MILLISECONDS);
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof GraphTimeout || error instanceof GraphUnavailable;
}
