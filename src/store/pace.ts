import { setImmediate } from 'node:timers/promises';

const LONGEST_MILLISECONDS = 10;

/** For long work, between any two of its steps: a turn of the event loop to wait for, once the work has had one of its own. */
export function createPace(): () => Promise<void> | null {
  let since = performance.now();
  const turn = async () => {
    await setImmediate();
    since = performance.now();
  };
  return () => (performance.now() - since < LONGEST_MILLISECONDS ? null : turn());
}
