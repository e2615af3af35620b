import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface ProfileFolder {
  readonly nodeOptions: readonly string[];
  /** Where the time went, once the process has ended. */
  report(): string;
  remove(): void;
}

const TOP = 25;
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['driver', /node_modules\/neo4j-driver/],
  ['graphql-js', /node_modules\/graphql\//],
  ['Apollo', /node_modules\/(@apollo|@as-integrations|@graphql-tools|graphql-tag)/],
  [
    'Fastify, helmet, pino',
    /node_modules\/(fastify|@fastify|avvio|find-my-way|pino|sonic-boom|secure-json|light-my|helmet|fast-)/,
  ],
  ['other packages', /node_modules/],
  ['ours: compose', /\/compose\//],
  ['ours: the rest', /^file:/],
  ['node', /^node:/],
];

/** Self time by function, as V8 samples it. The process must end by itself: then node writes its profile. */
export function openProfile(): ProfileFolder {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  return {
    nodeOptions: ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500'],
    report: () => {
      const [file = ''] = readdirSync(folder);
      return reportOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function reportOf({ nodes, samples, timeDeltas }: CpuProfile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const functions = new Map<string, number>();
  const groups = new Map<string, number>();
  let busy = 0;
  samples.forEach((id, index) => {
    const { functionName = '', url = '', lineNumber = 0 } = frames.get(id) ?? {};
    if (functionName === '(idle)' || functionName === '(program)') return;
    const took = timeDeltas[index] ?? 0;
    busy += took;
    add(functions, `${functionName || '(anonymous)'} ${place(url, lineNumber)}`, took);
    add(
      groups,
      url === '' ? groupOfNative(functionName) : (GROUPS.find(([, pattern]) => pattern.test(url))?.[0] ?? 'node'),
      took,
    );
  });
  const list = (map: ReadonlyMap<string, number>, size: number) =>
    [...map]
      .sort(([, left], [, right]) => right - left)
      .slice(0, size)
      .map(([name, took]) => `${((100 * took) / busy).toFixed(1).padStart(5)} %  ${name}`);
  return ['Share of busy time by part:', ...list(groups, 20), '', 'and by function:', ...list(functions, TOP)].join(
    '\n',
  );
}

function groupOfNative(name: string): string {
  return name === '(garbage collector)' ? 'garbage collector' : 'V8 and libuv (sockets, JSON, crypto)';
}

function place(url: string, line: number): string {
  const short = url.replace(/^.*node_modules\//, '').replace(/^file:.*\/(?=\w+\/\w+\.js$)/, '');
  return short === '' ? '' : `(${short}:${line + 1})`;
}

function add(map: Map<string, number>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
