import ora from 'ora';
import { SetupError } from '../errors.js';

/** A spinner for people; a line a step where nobody watches. */
export async function withProgress(work: (say: (message: string) => void) => Promise<string>): Promise<void> {
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  let isDone = false;
  const say = (message: string) => {
    if (isDone) return void process.stderr.write(`${message}\n`);
    if (spinner.isSpinning) spinner.succeed();
    spinner.start(message);
  };
  try {
    const done = await work(say);
    isDone = true;
    if (spinner.isSpinning) spinner.succeed();
    spinner.succeed(done);
  } catch (error) {
    if (spinner.isSpinning) spinner.fail();
    throw error;
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
