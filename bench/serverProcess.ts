import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './program.js';

export interface Process {
  readonly url: string;
  /** What the server and its store have used so far, in milliseconds of CPU. */
  cpu(): { readonly node: number; readonly store: number };
  stop(): Promise<void>;
}

/** Where its tools are; nothing else of this process's environment. */
// biome-ignore lint/style/noProcessEnv: what a child inherits is not a setting of the program.
const { PATH = '', HOME = '', JAVA_HOME } = process.env;
const TOOLS = { PATH, HOME, ...(JAVA_HOME ? { JAVA_HOME } : {}) };

/** The program as `npm start` runs it, with a store of its own; its log goes to a file beside it. */
export async function startServer(home: string): Promise<Process> {
  mkdirSync(home, { recursive: true });
  const log = openSync(join(home, 'server.log'), 'w');
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'liantu.js'), 'serve'], {
    env: { ...TOOLS, LIANTU_HOME: home, NEO4J_URI: '', PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'development' },
    stdio: ['ignore', log, 'pipe'],
  });
  closeSync(log);
  const url = await addressOf(child);
  const { pid: store } = JSON.parse(readFileSync(join(home, 'neo4j', 'running.json'), 'utf8')) as {
    readonly pid: number;
  };
  return {
    url,
    cpu: () => ({ node: cpuOf(child.pid ?? 0), store: cpuOf(store) }),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Resolves once all that is planned ahead is planned, to the seconds that it took. */
export async function untilPlanned(url: string): Promise<number> {
  const started = performance.now();
  for (;;) {
    const { planned } = (await (await fetch(`${url}/readyz`)).json()) as {
      readonly planned: { readonly done: number; readonly of: number };
    };
    if (planned.done === planned.of) return (performance.now() - started) / 1_000;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** It says where it is once it can be asked. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      text += chunk;
      const found = /is at (http:\/\/[^/\s]+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`The server ended before it could be asked: ${text}`)));
  });
}

/** User and system time: the 14th and 15th of its figures, in hundredths of a second, after a name that may hold blanks. */
function cpuOf(pid: number): number {
  const figures = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(figures[11]) + Number(figures[12])) * 10;
}
