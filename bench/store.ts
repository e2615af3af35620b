import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../src/graph.js';
import { type Program, ROOT } from './program.js';
import { DATASET, makeWorld, STAMP } from './world.js';

const BATCH = 5_000;
const LOAD_TIMEOUT = 120_000;
/** Never the user's store: a folder of its own, whatever LIANTU_HOME and NEO4J_URI say. */
const HOME = join(ROOT, '.liantu', 'bench');

export type Say = (message: string) => void;

export interface BenchStore {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  close(): Promise<void>;
}

/** The bench's Neo4j, holding the whole synthetic world; loaded once and kept for the next run. */
export async function openBenchStore(program: Program, say: Say): Promise<BenchStore> {
  const store = await openWorld(program, say);
  if (store) return store;
  say('Removing an older or half-loaded synthetic world …');
  await rm(join(HOME, 'neo4j'), { recursive: true });
  const anew = await openWorld(program, say);
  if (!anew) throw new Error(`The synthetic world could not be loaded into ${HOME}.`);
  return anew;
}

/** Null when the store holds a world that is not this one. */
async function openWorld(program: Program, say: Say): Promise<BenchStore | null> {
  const local = await program.openLocalNeo4j({ home: HOME, onProgress: say });
  const { uri, user, password } = local;
  const graph = program.openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: LOAD_TIMEOUT });
  let isReady = false;
  try {
    await program.migrate(graph);
    if (await isEmpty(graph)) await load(graph, say);
    isReady = await isLoaded(graph);
    return isReady ? { uri, user, password, close: () => local.close() } : null;
  } finally {
    await graph.close();
    if (!isReady) await local.close();
  }
}

/** Refuses a store that is not the bench's, before anyone removes it. */
async function isEmpty(graph: Graph): Promise<boolean> {
  const text = 'MATCH (n) RETURN count(n) AS all, count(CASE WHEN n.dataset = $dataset THEN 1 END) AS synthetic';
  const [row] = await graph.read({ name: 'bench/count', text }, { dataset: DATASET });
  if (row?.['all'] === row?.['synthetic']) return row?.['all'] === 0;
  throw new Error(`${HOME} holds data that is not the bench's own; move it away.`);
}

async function isLoaded(graph: Graph): Promise<boolean> {
  const text = 'MATCH (n:Dataset {id: $id}) RETURN n.stamp AS stamp';
  const [row] = await graph.read({ name: 'bench/stamp', text }, { id: DATASET });
  return row?.['stamp'] === STAMP;
}

/** The stamp is written last, so that a load that was interrupted is begun again. */
async function load(graph: Graph, say: Say): Promise<void> {
  const { nodes, links } = makeWorld();
  for (const { labels, rows } of nodes) {
    const text = `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`;
    await inBatches(graph, `Loading ${labels}`, text, rows, say);
  }
  for (const { type, from, to, rows } of links) {
    const text = [
      'UNWIND $rows AS row',
      `MATCH (from:${from} {id: row.from})`,
      `MATCH (to:${to} {id: row.to})`,
      `CREATE (from)-[r:${type}]->(to)`,
      'SET r = row.properties',
    ].join('\n');
    await inBatches(graph, `Loading ${from} ${type} ${to}`, text, rows, say);
  }
  const text = 'CREATE (n:Dataset {id: $id, dataset: $id, stamp: $stamp})';
  await graph.write([
    [
      { name: 'bench/stamped', text },
      { id: DATASET, stamp: STAMP },
    ],
  ]);
  // The planner estimates by sampled statistics; those of the empty store would give other plans than those of a real one.
  await graph.define({ name: 'bench/sample', text: 'CALL db.resampleOutdatedIndexes()' });
}

async function inBatches(graph: Graph, what: string, text: string, rows: readonly unknown[], say: Say): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await graph.write([[{ name: 'bench/load', text }, { rows: rows.slice(start, start + BATCH) }]]);
    const done = Math.min(start + BATCH, rows.length);
    if (done === rows.length || done % (BATCH * 8) === 0) say(`${what}: ${done} of ${rows.length}`);
  }
}
