import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Arm } from './arm.js';
import type { LoadOrder, LoadResult } from './load.js';
import type { Shape } from './shapes.js';

/** What one arm did in one round. */
export interface Turn {
  readonly arm: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuPerRequest: number;
}

export type Round = readonly Turn[];

export interface LoadSettings {
  readonly connections: number;
  readonly seconds: number;
}

interface Slice {
  readonly took: readonly number[];
  readonly seconds: number;
  readonly cpu: number;
}

/** One arm under load from another process. A single failed request spoils the figures, so it ends the run. */
export async function putUnderLoad(arm: Arm, shape: Shape, settings: LoadSettings): Promise<Slice> {
  const bodies = shape.pages.map(({ body, peerBody, bodies }) =>
    arm.name === 'peer' ? peerBody : (bodies?.[arm.name] ?? body),
  );
  const before = await arm.cpuMilliseconds();
  const { took, failures } = await load({ url: arm.url, bodies, ...settings });
  const cpu = (await arm.cpuMilliseconds()) - before;
  if (failures > 0) throw new Error(`${failures} requests to the ${arm.name} failed; see its log.`);
  return { took, cpu, seconds: settings.seconds };
}

/** The machine's noise changes over seconds, so each round goes through the arms and back: what drifts, drifts for all. */
export async function takeRounds(
  arms: readonly Arm[],
  shape: Shape,
  rounds: number,
  settings: LoadSettings,
): Promise<Round[]> {
  const half = { ...settings, seconds: settings.seconds / 2 };
  const taken: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const there = round % 2 === 0 ? arms : [...arms].reverse();
    const slices = new Map<Arm, Slice[]>(arms.map((arm) => [arm, []]));
    for (const arm of [...there, ...[...there].reverse()]) slices.get(arm)?.push(await putUnderLoad(arm, shape, half));
    taken.push(arms.map((arm) => turnOf(arm.name, slices.get(arm) ?? [])));
  }
  return taken;
}

function turnOf(arm: string, slices: readonly Slice[]): Turn {
  const took = slices.flatMap((slice) => slice.took).sort((left, right) => left - right);
  const at = (share: number) => took[Math.floor(took.length * share)] ?? Number.NaN;
  const sumOf = (key: 'seconds' | 'cpu') => slices.reduce((sum, slice) => sum + slice[key], 0);
  return {
    arm,
    perSecond: took.length / sumOf('seconds'),
    p50: at(0.5),
    p99: at(0.99),
    cpuPerRequest: sumOf('cpu') / took.length,
  };
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
