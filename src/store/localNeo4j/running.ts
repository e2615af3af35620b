import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { isAlive } from './lock.js';
import { orIfMissing } from './problem.js';

const RUN_FILE = 'running.json';
const RunFile = z.object({ pid: z.int().positive(), uri: z.url() });

export type Running = z.infer<typeof RunFile>;

/** Bolt's magic number, then the versions that the client speaks. */
const HANDSHAKE = Buffer.from('6060b01700000405000000050000000400000000', 'hex');
const ANSWER_LIMIT = 2_000;

/** What the launcher wrote when it was ready, if that is still true: a killed one leaves the file behind. */
export async function findRunning(folder: string): Promise<Running | undefined> {
  const text = await orIfMissing(readFile(join(folder, RUN_FILE), 'utf8'));
  if (!text) return undefined;
  const running = parseRunFile(text);
  if (!running || !isAlive(running.pid)) return undefined;
  return (await answersBolt(running.uri)) ? running : undefined;
}

function parseRunFile(text: string): Running | undefined {
  try {
    return RunFile.parse(JSON.parse(text));
  } catch {
    // After a power cut it may hold anything; the launcher, which has the lock to go by, writes it again.
    return undefined;
  }
}

/** Synchronously, so that a start that follows at once does not find what is about to stop. */
export function forgetRunning(folder: string): void {
  rmSync(join(folder, RUN_FILE), { force: true });
}

export async function waitForRunning(folder: string, milliseconds: number): Promise<Running | undefined> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await delay(100)) {
    const running = await findRunning(folder);
    if (running) return running;
  }
  return undefined;
}

/** An open port is not enough: after a crash it may be another program's. */
function answersBolt(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: ANSWER_LIMIT });
    const settle = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', () => socket.write(HANDSHAKE));
    socket.once('data', (answer) => settle(answer.length === 4 && answer.some((byte) => byte !== 0)));
    for (const failure of ['error', 'timeout', 'close'] as const) socket.once(failure, () => settle(false));
  });
}
