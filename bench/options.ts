import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './program.js';

export interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly warmUp: number;
  /** Name → folder of a build. The first is the program; others run in the same rounds, to compare a change. */
  readonly builds: ReadonlyMap<string, string>;
  readonly profile: boolean;
}

export const HELP = `npm run bench -- [options]
The four-level query through the whole server against bare Bolt, on a synthetic store of its own.

  --rounds <n>       interleaved rounds of each shape (5)
  --seconds <n>      length of one arm's turn in a round (6)
  --connections <n>  HTTP connections of the load generator (32)
  --warm-up <n>      seconds of load for each arm before the first round (20)
  --build <folder>   the build to measure (dist)
  --also <folder>    another build, measured in the same rounds
  --profile          then profile the server's CPU and list where it goes
  --help             this`;

/** Null when only the help was asked for. */
export function readOptions(argv: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '6' },
      connections: { type: 'string', default: '32' },
      'warm-up': { type: 'string', default: '20' },
      build: { type: 'string', default: join(ROOT, 'dist') },
      also: { type: 'string', multiple: true, default: [] },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const also = values.also.map((folder, index) => [`server ${index + 2}`, resolve(folder)] as const);
  return {
    rounds: wholeNumber('rounds', values.rounds, 1, 50),
    seconds: wholeNumber('seconds', values.seconds, 1, 60),
    connections: wholeNumber('connections', values.connections, 1, 500),
    warmUp: wholeNumber('warm-up', values['warm-up'], 0, 120),
    builds: new Map([['server', resolve(values.build)], ...also]),
    profile: values.profile,
  };
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`--${name} is "${text}"; it must be a whole number between ${min} and ${max}.`);
}
