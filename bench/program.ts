import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Program {
  readonly createServer: typeof import('../src/server/server.js').createServer;
  readonly ADMISSION: typeof import('../src/server/admission.js').ADMISSION;
  readonly openGraph: typeof import('../src/store/graph.js').openGraph;
  readonly openLocalNeo4j: typeof import('../src/store/localNeo4j.js').openLocalNeo4j;
  readonly migrate: typeof import('../src/store/migrate.js').migrate;
  readonly bundle: Pick<typeof import('../src/store/localNeo4j/bundle.js'), 'ensureBuilt'>;
  readonly findJava: typeof import('../src/store/localNeo4j/java.js').findJava;
  readonly createTables: typeof import('../src/data/load/offline/csv.js').createTables;
  readonly storedRows: typeof import('../src/data/load/offline/rows.js').storedRows;
  readonly importFirst: typeof import('../src/store/localNeo4j/importer.js').importFirst;
}

const MODULES = [
  'server/server',
  'server/admission',
  'store/graph',
  'store/localNeo4j',
  'store/migrate',
  'store/localNeo4j/java',
  'store/localNeo4j/importer',
  'data/load/offline/csv',
  'data/load/offline/rows',
];

/** The built program, as `npm start` runs it: a second compilation would be another program than the one to be measured. */
export async function loadProgram(build: string): Promise<Program> {
  const modules = await Promise.all(MODULES.map((name) => load(build, name)));
  const bundle = await load(build, 'store/localNeo4j/bundle');
  return Object.assign({ bundle }, ...modules) as Program;
}

/** What the explorer asks, by the program that is built here. */
export async function loadOperations(): Promise<typeof import('../src/server/operations.js')> {
  return (await load(join(ROOT, 'dist'), 'server/operations')) as typeof import('../src/server/operations.js');
}

function load(build: string, name: string): Promise<unknown> {
  return import(pathToFileURL(join(build, `${name}.js`)).href);
}

/** dist-bench/bench/ is where this file runs. */
export const ROOT = new URL('../../', import.meta.url).pathname;
