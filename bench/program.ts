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
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(build, `${name}.js`)).href);
  const [server, graph, localNeo4j, migrate] = await Promise.all(
    ['server', 'graph', 'localNeo4j', 'migrate'].map(load),
  );
  return Object.assign({}, server, graph, localNeo4j, migrate) as Program;
}

/** dist-bench/bench/ is where this file runs. */
export const ROOT = new URL('../../', import.meta.url).pathname;
