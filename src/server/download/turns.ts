import { Busy } from '../../errors.js';
import { enterUntil, type Waiting } from '../../store/deadline.js';
import { createSlots, type Leave } from '../../store/slots.js';

/** Files that are made at once, of all clients and of one, and how many wait to be: whoever reads slowly holds up only themselves. */
const TURNS = { size: 2, share: 1, queue: 16, queueOfClient: 4 };
/** What a file takes, before there was one. */
const FIRST_GUESS_MILLISECONDS = 5_000;
const LONGEST_WAIT_SECONDS = 60;

export interface Turns {
  /** Resolves when it is this client's turn; rejects with Busy and the time to come back when that is not soon enough. */
  enter(waiting: Waiting): Promise<Leave>;
}

export function createTurns(): Turns {
  const slots = createSlots(TURNS);
  const begun = new Set<{ readonly at: number }>();
  let typical = FIRST_GUESS_MILLISECONDS;

  /** What is made now takes at least as long again as it took already, for all that is known. */
  const busy = () => {
    const now = performance.now();
    const each = Math.max(typical, ...[...begun].map(({ at }) => now - at));
    const seconds = Math.ceil((each * (slots.waiting + 1)) / TURNS.size / 1000);
    return new Busy(Math.min(Math.max(1, seconds), LONGEST_WAIT_SECONDS));
  };
  return {
    enter: async (waiting) => {
      const leave = await enterUntil(slots, waiting, () => new Busy()).catch((error: unknown) => {
        throw error instanceof Busy ? busy() : error;
      });
      const turn = { at: performance.now() };
      begun.add(turn);
      return () => {
        begun.delete(turn);
        typical += (performance.now() - turn.at - typical) / 4;
        leave();
      };
    },
  };
}
