import { setImmediate } from 'node:timers/promises';

const LONGEST_MILLISECONDS = 10;
/** After so many rows a long list lets others have a turn, if it has had one. */
export const ROWS_A_LOOK = 100;

/** For long work, between any two of its steps: a turn of the event loop to wait for, once the work has had one of its own. */
export function createPace(): () => Promise<void> | null {
  let since = performance.now();
  const turn = async () => {
    await setImmediate();
    since = performance.now();
  };
  return () => (performance.now() - since < LONGEST_MILLISECONDS ? null : turn());
}
