import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';

const LIANTU = new URL('../../bin/liantu.js', import.meta.url).pathname;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a person runs it, with nothing of this process's environment but where its tools are. No plan is made that no test waits for. */
export function liantu(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [LIANTU, ...args], {
    env: { ...toolsOnly(), LIANTU_PLAN_AHEAD: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function toolsOnly(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'JAVA_HOME', 'JDK_JAVA_OPTIONS', 'CI'].map((name) => [name, process.env[name] ?? '']);
  return Object.fromEntries(kept.filter(([, value]) => value !== ''));
}

export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  // A character may come in two pieces.
  child.stdout?.setEncoding('utf8');
  child.stderr?.setEncoding('utf8');
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

export async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return ended(liantu(args, env));
}

/** Waits for the line in which a server says where it is. */
export function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk) => {
      text += chunk;
      const found = /is at (http:\/\/[^/]+)\//.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`The server ended: ${text}`)));
  });
}

export async function neo4jPidOf(home: string): Promise<number> {
  const { pid } = JSON.parse(await readFile(join(home, 'neo4j', 'running.json'), 'utf8')) as { pid: number };
  return pid;
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

export async function endNeo4jOf(home: string, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const pid = await neo4jPidOf(home);
  process.kill(pid, signal);
  await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false);
}

/** A signal is sent at once and taken later: until the last of its threads has stopped, a process goes on answering. */
export async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  await expect.poll(() => statesOf(pid), { interval: 5, timeout: 15_000 }).toBe('T');
}

/** The states in which its threads are, each once, as /proc writes them. */
async function statesOf(pid: number): Promise<string> {
  const threads = await readdir(`/proc/${pid}/task`);
  const lines = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8')));
  return [...new Set(lines.map((line) => line.replace(/^.*\) /s, '').charAt(0)))].join('');
}

/** How many Neo4j run on this home. */
export async function countNeo4jOf(home: string): Promise<number> {
  const folder = await realpath(join(home, 'neo4j'));
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => launcherFolder(pid)));
  return folders.filter((at) => at === folder).length;
}

/** Null for whatever is not a launcher, or is gone by now. */
async function launcherFolder(pid: string): Promise<string | null> {
  try {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('local-neo4j.jar') ? await readlink(`/proc/${pid}/cwd`) : null;
  } catch {
    return null;
  }
}

/** What it has said so far. */
export function heard(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}
