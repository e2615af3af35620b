import { AskError, type Failure, failureFrom } from './failure';

/** A question that goes on being asked: why, the how-manieth try is next, and when. */
export interface Trying {
  readonly failure: Failure;
  readonly attempt: number;
  /** Milliseconds since 1970; null while the try is under way. */
  readonly dueAt: number | null;
  readonly now: () => void;
  readonly stop: () => void;
}

export interface Persistence {
  /** Ends it all, without an answer: nobody waits any more. */
  readonly signal: AbortSignal;
  /** Null: nothing is tried again, or no longer. */
  readonly onTrying: (trying: Trying | null) => void;
}

const LONGEST_PAUSE_SECONDS = 15;
/** Tries at the server's own pace before the pauses grow although it asks for shorter ones. */
const TRIES_AT_ITS_PACE = 5;
/** A question that is being prepared is answered by the second ask or so; a store that starts may take minutes. */
const MOST_TRIES_TIMEOUT = 8;
const MOST_TRIES = 25;
const PASSING = new Set(['TIMEOUT', 'UNAVAILABLE', 'UNREACHABLE']);
const PASSING_STATUS = new Set([429, 502, 503, 504]);

/** Asks until there is an answer, as long as what went wrong passes by itself; the one way in which the explorer asks. */
export async function persist<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  { signal, onTrying }: Persistence,
): Promise<T> {
  const ending = new AbortController();
  const stop = () => ending.abort();
  signal.addEventListener('abort', stop, { once: true });
  let failure: Failure | null = null;
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(ending.signal);
      } catch (error) {
        failure = ending.signal.aborted && failure ? failure : failureFrom(error);
        const seconds = ending.signal.aborted ? null : pauseAfter(tries, failure);
        if (seconds === null) throw new AskError(failure);
        const pause = pauseOf(seconds * 1000, ending.signal);
        const next = { failure, attempt: tries + 1, now: pause.end, stop };
        onTrying({ ...next, dueAt: Date.now() + seconds * 1000 });
        await pause.over;
        if (ending.signal.aborted) throw new AskError(failure);
        onTrying({ ...next, dueAt: null });
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    if (failure && !signal.aborted) onTrying(null);
  }
}

/** Seconds to wait after so many tries; null: another would not help, or enough were made. */
export function pauseAfter(tries: number, failure: Failure): number | null {
  if (!isPassing(failure) || tries >= (failure.code === 'TIMEOUT' ? MOST_TRIES_TIMEOUT : MOST_TRIES)) return null;
  const { retryAfterSeconds } = failure;
  if (retryAfterSeconds === null) return Math.min(LONGEST_PAUSE_SECONDS, 2 ** tries);
  return Math.max(retryAfterSeconds, Math.min(LONGEST_PAUSE_SECONDS, 2 ** (tries - TRIES_AT_ITS_PACE)));
}

/** Whether it passes by itself, so that the page need not ask a person to press a button. */
function isPassing({ code, status, isRetryable, retryAfterSeconds }: Failure): boolean {
  if (!isRetryable) return false;
  if (code === 'HTTP') return PASSING_STATUS.has(status ?? 0);
  return PASSING.has(code) || retryAfterSeconds !== null;
}

/** A pause that a button or the end of the whole may cut short. */
function pauseOf(
  milliseconds: number,
  signal: AbortSignal,
): { readonly over: Promise<void>; readonly end: () => void } {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });
  return { over, end };
}
