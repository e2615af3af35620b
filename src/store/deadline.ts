import { ClientLeft } from '../errors.js';
import type { Asker, Leave, Slots } from './slots.js';

/** Somebody who waits for an answer, and until when. */
export interface Waiting extends Asker {
  /** By `performance.now()`. */
  readonly deadline: number;
}

/** What the promise comes to, unless the asker's time is over or the asker leaves before. */
export function until<T>(work: Promise<T>, { deadline, signal }: Waiting, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const left = () => settle(() => reject(new ClientLeft()));
    const timer = setTimeout(() => settle(() => reject(late())), Math.max(0, deadline - performance.now()));
    const settle = (end: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', left);
      end();
    };
    if (signal?.aborted) return left();
    signal?.addEventListener('abort', left, { once: true });
    work.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}

/** A turn, unless it does not come in the asker's time: whoever waits no longer gives up the place in the queue. */
export async function enterUntil(slots: Slots, waiting: Waiting, late: () => Error): Promise<Leave> {
  const over = new AbortController();
  const turn = slots.enter({ ...waiting, signal: over.signal });
  try {
    return await until(turn, waiting, late);
  } catch (error) {
    over.abort(error);
    // A turn that came at the very end is passed on.
    turn.then(
      (leave) => leave(),
      () => undefined,
    );
    throw error;
  }
}
