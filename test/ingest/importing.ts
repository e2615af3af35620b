import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { openTestApp } from '../support/app.js';
import { openOwnStore } from '../support/home.js';
import { type Ended, ended, liantu } from '../support/process.js';
import { HEADER } from './folder.js';

export interface Imports {
  readonly graph: Graph;
  liantu(args: readonly string[]): Promise<Ended>;
  /** The same, for whoever ends it. */
  begin(args: readonly string[]): ChildProcess;
  /** Writes a table of these rows, and gives its path. */
  table(name: string, rows: readonly string[]): Promise<string>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the very shape that it asked for.
  ask(query: string): Promise<any>;
  close(): Promise<void>;
}

/** A throw-away store that holds the project's facts, the command line on it, and a folder for tables. */
export async function openImports(): Promise<Imports> {
  const store = await openOwnStore('facts');
  const { uri, user, password } = store;
  const folder = join(store.home, 'tables');
  const test = await openTestApp(store);
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return {
    graph,
    liantu: (args) => ended(liantu(args, env)),
    begin: (args) => liantu(args, env),
    table: async (name, rows) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, [HEADER, ...rows, ''].join('\n'));
      return path;
    },
    ask: async (query) => {
      const { data, errors } = await test.ask(query);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      await test.close();
      await graph.close();
      await store.close();
    },
  };
}
