import type { Round, Turn } from './measure.js';
import { objectsIn, type Shape } from './shapes.js';

export function describeShape({ name, pages }: Shape): string {
  const objects = mean(pages.map(({ answer }) => objectsIn(answer)));
  const kilobytes = mean(pages.map(({ answer }) => Buffer.byteLength(answer))) / 1000;
  return `${name}: ${pages.length} pages of ${objects.toFixed(0)} objects and ${kilobytes.toFixed(1)} kB on average`;
}

/** One line an arm and round; the last lines are medians, and the ratio of a round is against its own peer. */
export function tableOf(rounds: readonly Round[]): string {
  const names = rounds[0]?.map(({ arm }) => arm) ?? [];
  const lines = rounds.flatMap((round, index) =>
    round.map((turn) => lineOf(String(index + 1), turn, ratioOf(round, turn.arm))),
  );
  const medians = names.map((arm) => {
    const turns = rounds.flatMap((round) => round.filter((turn) => turn.arm === arm));
    return lineOf('median', medianTurn(arm, turns), medianRatio(rounds, arm));
  });
  const header = ['round', 'arm', 'per second', 'ratio', 'p50 ms', 'p99 ms', 'CPU ms'];
  return [header, header.map(() => '---'), ...lines, ...medians].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function medianRatio(rounds: readonly Round[], arm: string): number {
  return median(rounds.map((round) => ratioOf(round, arm)));
}

function ratioOf(round: Round, arm: string): number {
  const of = (name: string) => round.find((turn) => turn.arm === name)?.perSecond ?? Number.NaN;
  return of(arm) / of('peer');
}

function medianTurn(arm: string, turns: readonly Turn[]): Turn {
  const of = (key: 'perSecond' | 'p50' | 'p99' | 'cpuPerRequest') => median(turns.map((turn) => turn[key]));
  return { arm, perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), cpuPerRequest: of('cpuPerRequest') };
}

function lineOf(round: string, { arm, perSecond, p50, p99, cpuPerRequest }: Turn, ratio: number): string[] {
  return [round, arm, perSecond.toFixed(0), ratio.toFixed(3), p50.toFixed(2), p99.toFixed(1), cpuPerRequest.toFixed(3)];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
