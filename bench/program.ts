import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Program {
  readonly createServer: typeof import('../src/server.js').createServer;
  readonly openGraph: typeof import('../src/graph.js').openGraph;
  readonly openLocalNeo4j: typeof import('../src/localNeo4j.js').openLocalNeo4j;
  readonly migrate: typeof import('../src/migrate.js').migrate;
  readonly readUsualOperations: typeof import('../src/operations.js').readUsualOperations;
}

/** The built program, as `npm start` runs it: a second compilation would be another program than the one to be measured. */
export async function loadProgram(build: string): Promise<Program> {
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(build, `${name}.js`)).href);
  const modules = await Promise.all(['server', 'graph', 'localNeo4j', 'migrate', 'operations'].map(load));
  return Object.assign({}, ...modules) as Program;
}

/** dist-bench/bench/ is where this file runs. */
export const ROOT = new URL('../../', import.meta.url).pathname;
