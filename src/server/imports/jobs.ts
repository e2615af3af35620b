import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ImportJob, ImportJobs, ImportReading } from '../../api/importJobs.js';
import { BadInput } from '../../errors.js';
import type { Uploads } from './uploads.js';

const LIANTU = new URL('../../../bin/liantu.js', import.meta.url).pathname;
/** A job is a process that parses a table: more at once would take the cores from whoever asks. */
const AT_ONCE = 2;
/** What a person may come back to; older ones that are at an end are forgotten. */
const KEPT = 50;
/** The last sentence of a command that failed may name twenty rows. */
const MAX_PROBLEM = 4_000;

/** How a step of a command begins where nobody watches; everything else that it says is why it failed. */
const STEP = /^[-✔✖] /u;

/** With what the command line finds the store of this server. */
export interface JobsOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly uploads: Uploads;
}

type Running = { -readonly [Key in keyof ImportJob]: ImportJob[Key] } & { path: string; child: ChildProcess | null };

/**
 * Imports that a browser asked for. Each is the command line in a process of its own, so that a large table holds up nobody who asks, and what
 * is understood, foreseen and loaded is what the command line would: a browser that is closed ends none of them.
 */
export function createJobs({ env, uploads }: JobsOptions): ImportJobs & { close(): void } {
  const jobs = new Map<string, Running>();
  const requireRoom = () => {
    const busy = [...jobs.values()].filter(({ child }) => child !== null).length;
    if (busy >= AT_ONCE)
      throw new BadInput(`${busy} tables are read or loaded at the moment, and no more at once; wait for one of them.`);
  };
  const jobOf = (id: string): Running => {
    const job = jobs.get(id);
    if (!job)
      throw new BadInput(`There is no import "${id.slice(0, 60)}"; those of this server are in \`importJobs\`.`);
    return job;
  };
  const start = (job: Running, args: readonly string[], take: (line: unknown) => void, end: () => void) => {
    const child = spawn(process.execPath, [LIANTU, 'import', job.path, ...args, '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    job.child = child;
    const problem: string[] = [];
    eachLine(child.stdout, (line) => take(JSON.parse(line)));
    eachLine(child.stderr, (line) => {
      if (STEP.test(line)) job.doing = line.replace(STEP, '');
      else if (line.trim() !== '') problem.push(line);
    });
    child.once('error', (error) => problem.push(error.message));
    child.once('close', (code) => {
      job.child = null;
      if (code === 0) return end();
      job.state = 'FAILED';
      job.problem = problem.join('\n').slice(0, MAX_PROBLEM) || 'The import ended before it was done; start it again.';
    });
  };
  return {
    all: () => [...jobs.values()].reverse(),
    find: (id) => jobs.get(id) ?? null,
    read: async (upload, reading) => {
      const path = uploads.pathOf(upload);
      if (path === null) throw new BadInput(`There is no file "${upload.slice(0, 60)}" here any more; send it again.`);
      requireRoom();
      const job = newJob(path, reading);
      const args = [...(await argumentsOf(path, reading)), '--dry-run'];
      forgetOldest(jobs);
      jobs.set(job.id, job);
      const take = (line: unknown) =>
        Object.assign(job, 'tables' in (line as object) ? { understood: line } : { foreseen: line });
      start(job, args, take, () => {
        job.state = 'READY';
        job.doing = '';
      });
      return job;
    },
    load: async (id) => {
      const job = jobOf(id);
      if (job.state !== 'READY' && !(job.state === 'READING' && job.understood))
        throw new BadInput(`The import "${id}" is ${job.state}; one is loaded when its table is understood, and once.`);
      const args = [...(await argumentsOf(job.path, job.reading)), '--yes'];
      // Whoever has seen enough does not wait for the comparison of names.
      job.child?.removeAllListeners('close').kill();
      job.child = null;
      requireRoom();
      job.state = 'LOADING';
      start(
        job,
        args,
        (line) => Object.assign(job, { loaded: line }),
        () => {
          job.state = 'DONE';
          job.doing = '';
          void uploads.remove(basename(dirname(job.path)));
        },
      );
      return job;
    },
    close: () => {
      for (const { child } of jobs.values()) child?.kill();
    },
  };
}

function newJob(path: string, reading: ImportReading): Running {
  return {
    id: randomUUID(),
    file: basename(path),
    since: new Date().toISOString(),
    state: 'READING',
    doing: 'Reading …',
    problem: null,
    ...{ path, reading, understood: null, foreseen: null, loaded: null, child: null },
  };
}

function forgetOldest(jobs: Map<string, Running>): void {
  const ended = [...jobs.values()].filter(({ child }) => child === null);
  for (const { id } of ended.slice(0, Math.max(0, jobs.size - KEPT + 1))) jobs.delete(id);
}

async function argumentsOf(path: string, reading: ImportReading): Promise<readonly string[]> {
  const { kind, dataset, columns, constants } = reading;
  const map = join(dirname(path), 'mapping.json');
  if (columns) await writeFile(map, JSON.stringify({ ...(kind ? { kind } : {}), columns, constants }), { mode: 0o600 });
  return [
    ...(kind ? ['--kind', kind] : []),
    ...(dataset ? ['--dataset', dataset] : []),
    ...(columns ? ['--map', map] : Object.entries(constants).flatMap(([name, value]) => ['--set', `${name}=${value}`])),
  ];
}

function eachLine(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  stream.on('end', () => {
    if (rest !== '') take(rest);
  });
}
