import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Arm } from './arm.js';
import type { LoadOrder, LoadResult } from './load.js';
import type { Shape } from './shapes.js';

export interface Turn extends LoadResult {
  readonly arm: string;
  readonly cpuPerRequest: number;
}

export type Round = readonly Turn[];

export interface LoadSettings {
  readonly connections: number;
  readonly seconds: number;
}

/** One arm under load from another process. A single failed request spoils the figures, so it ends the run. */
export async function takeTurn(arm: Arm, shape: Shape, settings: LoadSettings): Promise<Turn> {
  const bodies = shape.pages.map(({ body, peerBody }) => (arm.name === 'peer' ? peerBody : body));
  const before = await arm.cpuMilliseconds();
  const result = await load({ url: arm.url, bodies, ...settings });
  const used = (await arm.cpuMilliseconds()) - before;
  if (result.failures > 0) throw new Error(`${result.failures} requests to the ${arm.name} failed; see its log.`);
  return { ...result, arm: arm.name, cpuPerRequest: used / result.requests };
}

/** The machine's noise changes over seconds: the arms take turns, and who is first changes from round to round. */
export async function takeRounds(
  arms: readonly Arm[],
  shape: Shape,
  rounds: number,
  settings: LoadSettings,
): Promise<Round[]> {
  const taken: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const turns: Turn[] = [];
    for (const arm of round % 2 === 0 ? arms : [...arms].reverse()) turns.push(await takeTurn(arm, shape, settings));
    taken.push(arms.flatMap(({ name }) => turns.filter(({ arm }) => arm === name)));
  }
  return taken;
}

/** Refuses to measure an arm that answers something else. */
export async function assertSameAnswers(arms: readonly Arm[], shape: Shape): Promise<void> {
  for (const arm of arms.filter(({ name }) => name !== 'peer')) {
    for (const page of shape.pages) {
      const response = await fetch(arm.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: page.body,
      });
      if ((await response.text()) !== page.answer)
        throw new Error(`The ${arm.name} gives another answer than expected.`);
    }
  }
}

function load(order: LoadOrder): Promise<LoadResult> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('load.js', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(JSON.stringify(order));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(`The load generator ended with exit code ${code}.`));
      resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as LoadResult);
    });
  });
}
