import ora from 'ora';
import { SetupError } from '../errors.js';

/** A step that takes longer says how long. */
const LONG_SECONDS = 5;

/** A spinner for people; a line a step where nobody watches. */
export async function withProgress(work: (say: (message: string) => void) => Promise<string>): Promise<void> {
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  let isDone = false;
  let step = '';
  let begun = 0;
  const timed = () => {
    const seconds = Math.floor((performance.now() - begun) / 1_000);
    return seconds < LONG_SECONDS ? step : `${step} (${seconds} s)`;
  };
  const clock = setInterval(() => {
    if (spinner.isSpinning) spinner.text = timed();
  }, 1_000).unref();
  const say = (message: string) => {
    if (isDone) return void process.stderr.write(`${message}\n`);
    if (spinner.isSpinning) spinner.succeed(timed());
    [step, begun] = [message, performance.now()];
    spinner.start(message);
  };
  try {
    const done = await work(say);
    isDone = true;
    if (spinner.isSpinning) spinner.succeed(timed());
    spinner.succeed(done);
  } catch (error) {
    if (spinner.isSpinning) spinner.fail();
    throw error;
  } finally {
    clearInterval(clock);
  }
}

/** The operator gets a sentence; a stack only for what is a bug of ours. */
export function fail(error: unknown): void {
  const isUsage = error instanceof Error && error.name === 'CommanderError';
  if (isUsage) return;
  process.exitCode = 1;
  const isKnown = error instanceof SetupError || (error instanceof Error && 'extensions' in error);
  process.stderr.write(`${isKnown ? (error as Error).message : inFull(error)}\n`);
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Whoever read what we say may go away (`liantu serve | head`): a server stays, and says it to nobody. */
export function passIfGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
