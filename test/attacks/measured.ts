import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import { type Attack, type Bounds, sentAs } from './attack.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** Whatever else a turn of the event loop has done within this time counts as one slice with it. */
const SAMPLE_MILLISECONDS = 5;

export interface Measured extends Bounds {
  readonly outcome: string;
  /** What the answer says first. */
  readonly message: string;
}

/** One attack on the whole server, and what it cost this process. */
export async function measured(app: FastifyInstance, attack: Attack): Promise<Measured> {
  const heapBefore = heap();
  const slices = sampleSlices();
  const before = cpu();
  const response = await app.inject(requestOf(attack));
  const spent = cpu() - before;
  const slice = slices.end();
  const payload = response.rawPayload.length;
  const { outcome, message } = outcomeOf(response.body);
  return { cpu: spent, slice, heap: heap() - heapBefore, answer: payload, outcome, message };
}

function requestOf(attack: Attack) {
  const { method = 'POST', path = '/graphql', body } = sentAs(attack);
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
  return { method, url: path, headers, ...(body === undefined ? {} : { payload: body }) };
}

function outcomeOf(body: string): Pick<Measured, 'outcome' | 'message'> {
  if (!body.startsWith('{')) return { outcome: 'ANSWERED', message: body.slice(0, 200) };
  const { errors } = JSON.parse(body) as {
    readonly errors?: readonly [{ message: string; extensions: { code: string } }];
  };
  return errors
    ? { outcome: errors[0].extensions.code, message: errors[0].message }
    : { outcome: 'ANSWERED', message: body.slice(0, 200) };
}

/** What is in use once garbage is collected, bytes. */
export function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Of this process alone, in milliseconds: a wall clock would measure its neighbours. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The most CPU between two turns of the event loop: for that long nobody else was answered. */
function sampleSlices(): { end(): number } {
  let last = cpu();
  let longest = 0;
  const sample = () => {
    const now = cpu();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(sample, SAMPLE_MILLISECONDS);
  return {
    end: () => {
      clearInterval(timer);
      sample();
      return longest;
    },
  };
}
