import { ClientLeft } from './errors.js';
import type { Asker } from './slots.js';

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
