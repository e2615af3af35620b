import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, readFile, rename, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from './bundle.js';
import { createOnce } from './lock.js';
import { codeOf, orIfMissing, problem } from './problem.js';

/** An empty store with its preallocated logs takes a quarter of it. */
const NEEDED_AT_FIRST = 1024;
/** A store that is there needs room to recover, and to write what it has in memory. */
const NEEDED_LATER = 256;
/** Neo4j refuses shorter ones, and a line of its input holds one. */
const PASSWORD = /^[\x21-\x7e]{8,200}$/;

/** Everything that the local Neo4j writes is in here, for nobody else to read. */
export async function openFolder(home: string, onProgress: Progress = () => undefined): Promise<string> {
  const folder = join(home, 'neo4j');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
    await closeToOthers(folder, onProgress);
    return folder;
  } catch (error) {
    throw problem(`The folder ${folder} cannot be written (${codeOf(error)})`, 'let LIANTU_HOME name one that can');
  }
}

async function closeToOthers(folder: string, onProgress: Progress): Promise<void> {
  const { mode } = await stat(folder);
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  await chmod(folder, 0o700);
  onProgress(`Closed ${folder} to other users of this machine, since it holds the store and its password.`);
}

export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1024 / 1024);
}

export async function requireDisk(folder: string): Promise<number> {
  const free = await freeMegabytes(folder);
  const isFirst = (await orIfMissing(stat(join(folder, 'data')))) === undefined;
  const needed = isFirst ? NEEDED_AT_FIRST : NEEDED_LATER;
  if (free >= needed) return free;
  throw problem(`Only ${free} MB are free on the disk of ${folder}`, `free ${needed} MB`);
}

/** Refuses data of a newer Neo4j, which this one might damage, and says who writes it from now on. */
export async function claimVersion(folder: string, version: string): Promise<void> {
  await requireVersion(folder, version);
  await writeFile(join(folder, 'version'), `${version}\n`, { mode: 0o600 });
}

export async function requireVersion(folder: string, version: string): Promise<string | undefined> {
  const written = (await orIfMissing(readFile(join(folder, 'version'), 'utf8')))?.trim();
  if (!written || !isNewer(written, version)) return written;
  throw problem(
    `The data in ${folder} was written by Neo4j ${written}, newer than the ${version} of this program`,
    'update this program, or let LIANTU_HOME name another folder',
  );
}

/** Patches of one minor version share their files. */
export function isNewer(left: string, right: string): boolean {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
  return leftMajor === rightMajor ? leftMinor > rightMinor : leftMajor > rightMajor;
}

/** For whoever starts Neo4j, which is given this password: one that it would refuse is replaced. */
export async function createdPassword(folder: string, onProgress: Progress): Promise<string> {
  const file = join(folder, 'password');
  const fresh = randomBytes(24).toString('base64url');
  if (await createOnce(file, fresh)) return fresh;
  const password = await readPassword(folder);
  if (PASSWORD.test(password)) return password;
  await writeFile(`${file}.draft`, fresh, { mode: 0o600 });
  await rename(`${file}.draft`, file);
  onProgress(`Replaced the password in ${file}, which was not one of 8 to 200 letters, digits and marks.`);
  return fresh;
}

/** For whoever finds a Neo4j that runs: only its next start can set another. */
export async function knownPassword(folder: string): Promise<string> {
  const password = await readPassword(folder);
  if (password) return password;
  throw problem(`The file password is missing or empty in ${folder}`, 'stop Neo4j and start again, which writes it');
}

async function readPassword(folder: string): Promise<string> {
  const file = join(folder, 'password');
  try {
    return ((await orIfMissing(readFile(file, 'utf8'))) ?? '').trim();
  } catch (error) {
    throw problem(`The file ${file} cannot be read (${codeOf(error)})`, 'let it be a file that you can read');
  }
}
