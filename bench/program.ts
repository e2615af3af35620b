import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Program {
  readonly createServer: typeof import('../src/server.js').createServer;
  readonly openGraph: typeof import('../src/graph.js').openGraph;
  readonly openLocalNeo4j: typeof import('../src/localNeo4j.js').openLocalNeo4j;
  readonly migrate: typeof import('../src/migrate.js').migrate;
}

/** The built program, as `npm start` runs it: a second compilation would be another program than the one to be measured. */
export async function loadProgram(build: string): Promise<Program> {
  const modules = await Promise.all(['server', 'graph', 'localNeo4j', 'migrate'].map((name) => load(build, name)));
  return Object.assign({}, ...modules) as Program;
}

/** What the explorer asks, by the program that is built here. */
export async function loadOperations(): Promise<typeof import('../src/operations.js')> {
  return (await load(join(ROOT, 'dist'), 'operations')) as typeof import('../src/operations.js');
}

function load(build: string, name: string): Promise<unknown> {
  return import(pathToFileURL(join(build, `${name}.js`)).href);
}

/** dist-bench/bench/ is where this file runs. */
export const ROOT = new URL('../../', import.meta.url).pathname;
