import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, problem } from './problem.js';

const run = promisify(execFile);
const OLDEST = 17;

export interface Java {
  readonly command: string;
  readonly version: string;
}

export async function findJava(javaHome?: string): Promise<Java> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const remedy = javaHome ? `let JAVA_HOME name a JDK ${OLDEST} or later` : `install a JDK ${OLDEST} or later`;
  const version = javaVersion(await versionText(command, remedy));
  if (!version || majorOf(version) < OLDEST) {
    throw problem(`Java ${version ?? 'of an unknown version'} (${command}) is too old for Neo4j`, remedy);
  }
  return { command, version };
}

async function versionText(command: string, remedy: string): Promise<string> {
  try {
    return (await run(command, ['-version'])).stderr;
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? `there is no ${command}` : `${command} does not run`;
    throw problem(`No Java was found (${why})`, remedy);
  }
}

export function javaVersion(text: string): string | undefined {
  return /version "([^"]+)"/.exec(text)?.[1];
}

/** "17.0.15" is 17, and "1.8.0_412" is 8. */
export function majorOf(version: string): number {
  const [first = '0', second = '0'] = version.split(/[.-]/);
  return Number(first === '1' ? second : first);
}
