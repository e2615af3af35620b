import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SetupError } from '../../errors.js';
import { archiveUseIn } from './archive.js';
import { bundledVersion, isBuilt } from './bundle.js';
import { openFolder, requireDisk, requireVersion } from './folder.js';
import { findJava } from './java.js';
import { type Given, memoryFor } from './memory.js';
import { codeOf } from './problem.js';

const run = promisify(execFile);

export interface Prerequisite {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  /** Empty when nothing is to be done. */
  readonly remedy: string;
}

/** What the local Neo4j needs of this machine. */
export async function checkPrerequisites(
  home: string,
  javaHome?: string,
  given: Given = {},
): Promise<readonly Prerequisite[]> {
  const built = await isBuilt();
  return Promise.all([
    check('Java 17 or later', async () => (await findJava(javaHome)).version),
    built ? passed('Maven', 'not needed any more') : check('Maven', mavenVersion),
    passed(
      'Neo4j',
      built ? `${await bundledVersion()}, ready` : `${await bundledVersion()}, fetched at the first start`,
    ),
    check('Data folder', async () => {
      const folder = await openFolder(home);
      const written = await requireVersion(folder, await bundledVersion());
      return `${folder}, ${written ? `written by Neo4j ${written}` : 'empty'}`;
    }),
    check('Free disk', async () => `${await requireDisk(await openFolder(home))} MB`),
    check('Memory for Neo4j', async () => memoryInWords(await openFolder(home), given)),
    check('Class archive', async () => archiveInWords(await openFolder(home))),
  ]);
}

async function memoryInWords(folder: string, given: Given): Promise<string> {
  const { heap, pageCache, store, machine } = await memoryFor(folder, given);
  const whyOf = (set: number | undefined) => (set === undefined ? 'by itself' : 'as set');
  const { heapMegabytes, pageCacheMegabytes } = given;
  return `heap ${heap} MB (${whyOf(heapMegabytes)}), page cache ${pageCache} MB (${whyOf(pageCacheMegabytes)}) at the next start; the store has ${store} MB, the machine ${machine} MB`;
}

async function archiveInWords(folder: string): Promise<string> {
  const use = await archiveUseIn(folder);
  if (use === null) return 'not used yet; the first start makes it, for quicker starts';
  return use.isUsed ? 'in use at the last start' : `not used at the last start, which took longer (${use.why})`;
}

async function check(name: string, look: () => Promise<string>): Promise<Prerequisite> {
  try {
    return passed(name, await look());
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { name, ok: false, found: 'missing or unfit', remedy: error.message };
  }
}

function passed(name: string, found: string): Prerequisite {
  return { name, ok: true, found, remedy: '' };
}

async function mavenVersion(): Promise<string> {
  try {
    return /Apache Maven (\S+)/.exec((await run('mvn', ['-B', '-v'])).stdout)?.[1] ?? 'of an unknown version';
  } catch (error) {
    throw new SetupError(`Maven (mvn) does not run (${codeOf(error)}): install Maven 3.6 or later.`);
  }
}
