import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createOnce } from './lock.js';
import { codeOf, orIfMissing, problem } from './problem.js';

const NEEDED_MEGABYTES = 1024;

/** Everything that the local Neo4j writes is in here, for nobody else to read. */
export async function openFolder(home: string): Promise<string> {
  const folder = join(home, 'neo4j');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    throw problem(`The folder ${folder} cannot be written (${codeOf(error)})`, 'let LIANTU_HOME name one that can');
  }
}

export async function requireDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free >= NEEDED_MEGABYTES) return free;
  throw problem(`Only ${free} MB are free on the disk of ${folder}`, `free ${NEEDED_MEGABYTES} MB`);
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

export async function createdPassword(folder: string): Promise<string> {
  await createOnce(join(folder, 'password'), randomBytes(24).toString('base64url'));
  return knownPassword(folder);
}

export async function knownPassword(folder: string): Promise<string> {
  const password = (await orIfMissing(readFile(join(folder, 'password'), 'utf8')))?.trim();
  if (password) return password;
  throw problem(`The file password is missing or empty in ${folder}`, 'stop Neo4j, delete that file and start again');
}
