import { createPace } from '../../store/pace.js';

/** Work that may rest wherever it yields. */
export type Steps<T> = Generator<undefined, T>;

/** As many small pieces as are one step: a step is far below what a turn of the event loop may take. */
export const A_STEP = 250;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, with a turn of the event loop for others every some milliseconds. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  const pace = createPace();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const turn = pace();
    if (turn) await turn;
  }
}
