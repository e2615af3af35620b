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
  const local = await program.openLocalNeo4j({ home: HOME, onProgress: say });
  const { uri, user, password } = local;
  const graph = program.openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: LOAD_TIMEOUT });
  try {
    await program.migrate(graph);
    if (!(await isLoaded(graph))) await load(graph, say);
    return { uri, user, password, close: () => local.close() };
  } catch (error) {
    await local.close();
    throw error;
  } finally {
    await graph.close();
  }
}

async function isLoaded(graph: Graph): Promise<boolean> {
  const text = 'MATCH (n:Dataset {id: $id}) RETURN n.stamp AS stamp';
  const [row] = await graph.read({ name: 'bench/stamp', text }, { id: DATASET });
  return row?.['stamp'] === STAMP;
}

/** The stamp is written last, so that a load that was interrupted is begun again. */
async function load(graph: Graph, say: Say): Promise<void> {
  await clear(graph, say);
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

async function clear(graph: Graph, say: Say): Promise<void> {
  const text = 'MATCH (n) RETURN count(n) AS all, count(CASE WHEN n.dataset = $dataset THEN 1 END) AS synthetic';
  const [row] = await graph.read({ name: 'bench/count', text }, { dataset: DATASET });
  if (row?.['all'] === 0) return;
  if (row?.['all'] !== row?.['synthetic'])
    throw new Error(`${HOME} holds data that is not the bench's own; move it away.`);
  say('Clearing an older or half-loaded synthetic world …');
  const clearing = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';
  await graph.define({ name: 'bench/clear', text: clearing });
}

async function inBatches(graph: Graph, what: string, text: string, rows: readonly unknown[], say: Say): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await graph.write([[{ name: 'bench/load', text }, { rows: rows.slice(start, start + BATCH) }]]);
    const done = Math.min(start + BATCH, rows.length);
    if (done === rows.length || done % (BATCH * 8) === 0) say(`${what}: ${done} of ${rows.length}`);
  }
}
