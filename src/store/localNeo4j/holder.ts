import { execFile } from 'node:child_process';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from './lock.js';
import { orIfMissing } from './problem.js';

const run = promisify(execFile);
const LAUNCHER = 'local-neo4j.jar';

/**
 * The living process that starts, runs or stops Neo4j in this folder, however slow it is: beside it no other may start. A
 * number alone proves nothing, since after a crash it may be another program's.
 */
export async function findHolder(folder: string): Promise<number | undefined> {
  const pid = Number(await orIfMissing(readFile(join(folder, 'lock'), 'utf8')));
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return (await isLauncherOf(pid, folder)) ? pid : undefined;
}

async function isLauncherOf(pid: number, folder: string): Promise<boolean> {
  const command = await commandOf(pid);
  if (!command.includes(LAUNCHER)) return false;
  const at = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  return at === null ? command.includes(folder) : at === (await realpath(folder));
}

async function commandOf(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux') return '';
  }
  return run('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
