import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../src/graph.js';
import { type Batch, DATASET, makeDeals, STAMP } from './deals.js';
import { type Program, ROOT } from './program.js';
import type { BenchStore, Say } from './store.js';

const BATCH = 10_000;
const LOAD_TIMEOUT = 120_000;
/** Never the user's store: a folder of its own, whatever LIANTU_HOME and NEO4J_URI say. */
const HOME = join(ROOT, '.liantu', 'bench', 'coInvestors');

/** A Neo4j that holds the deals of bench/deals.ts and nothing else; loaded once and kept for the next run. */
export async function openDealStore(program: Program, say: Say): Promise<BenchStore> {
  const store = await openDeals(program, say);
  if (store) return store;
  say('Removing older or half-loaded deals …');
  await rm(join(HOME, 'neo4j'), { recursive: true });
  const anew = await openDeals(program, say);
  if (!anew) throw new Error(`The synthetic deals could not be loaded into ${HOME}.`);
  return anew;
}

/** Null when the store holds other deals than these. */
async function openDeals(program: Program, say: Say): Promise<BenchStore | null> {
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
  const started = performance.now();
  for (const batch of makeDeals()) await write(graph, batch, say);
  const stamped = {
    name: 'bench/stamped',
    text: 'CREATE (:Dataset {id: $id, dataset: $id, stamp: $stamp})',
  };
  await graph.write([[stamped, { id: DATASET, stamp: STAMP }]]);
  // The planner estimates by statistics; those of the empty store would give other plans than those of a real one.
  await graph.define({ name: 'bench/sample', text: 'CALL db.prepareForReplanning(60)' });
  say(`Loaded in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}

async function write(graph: Graph, { what, text, rows }: Batch, say: Say): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await graph.write([[{ name: 'bench/load', text }, { rows: rows.slice(start, start + BATCH) }]]);
  }
  say(`${what}: ${rows.length}`);
}
