import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../src/store/graph.js';
import { type Program, ROOT } from './program.js';

const BATCH = 10_000;
const LOAD_TIMEOUT = 120_000;
/** Never the user's store: folders of its own, whatever LIANTU_HOME and NEO4J_URI say. */
const FOLDER = join(ROOT, '.liantu', 'bench');

export type Say = (message: string) => void;

export type Properties = Readonly<Record<string, unknown>>;

/** Rows of one kind, and the statement that writes them. */
export interface Batch {
  readonly what: string;
  readonly text: string;
  readonly rows: readonly Properties[];
}

/** A synthetic world, the same at every run. Whoever changes it changes its stamp, and the store is made again. */
export interface World {
  /** Where its store is, below the bench's folder. */
  readonly folder: string;
  readonly dataset: string;
  readonly stamp: string;
  make(): readonly Batch[];
}

export interface BenchStore {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  close(): Promise<void>;
}

/** A Neo4j that holds the whole of a world and nothing else; loaded once and kept for the next run. */
export async function openBenchStore(program: Program, world: World, say: Say): Promise<BenchStore> {
  const home = join(FOLDER, world.folder);
  const store = await openWorld(program, world, home, say);
  if (store) return store;
  say('Removing an older or half-loaded synthetic world …');
  await rm(join(home, 'neo4j'), { recursive: true });
  const fresh = await openWorld(program, world, home, say);
  if (!fresh) throw new Error(`The synthetic world could not be loaded into ${home}.`);
  return fresh;
}

/** Null when the store holds a world that is not this one. */
async function openWorld(program: Program, world: World, home: string, say: Say): Promise<BenchStore | null> {
  const local = await program.openLocalNeo4j({ home, onProgress: say });
  const { uri, user, password } = local;
  const graph = program.openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: LOAD_TIMEOUT });
  let isReady = false;
  try {
    await program.migrate(graph);
    if (await isEmpty(graph, world, home)) await load(graph, world, say);
    isReady = await isLoaded(graph, world);
    return isReady ? { uri, user, password, close: () => local.close() } : null;
  } finally {
    await graph.close();
    if (!isReady) await local.close();
  }
}

/** Refuses a store that is not the bench's, before anyone removes it. */
async function isEmpty(graph: Graph, { dataset }: World, home: string): Promise<boolean> {
  const text = 'MATCH (n) RETURN count(n) AS all, count(CASE WHEN n.dataset = $dataset THEN 1 END) AS synthetic';
  const [row] = await graph.read({ name: 'bench/count', text }, { dataset });
  if (row?.['all'] === row?.['synthetic']) return row?.['all'] === 0;
  throw new Error(`${home} holds data that is not the bench's own; move it away.`);
}

async function isLoaded(graph: Graph, { dataset, stamp }: World): Promise<boolean> {
  const text = 'MATCH (n:Dataset {id: $id}) RETURN n.stamp AS stamp';
  const [row] = await graph.read({ name: 'bench/stamp', text }, { id: dataset });
  return row?.['stamp'] === stamp;
}

/** The stamp is written last, so that a load that was interrupted is begun again. */
async function load(graph: Graph, { dataset, stamp, make }: World, say: Say): Promise<void> {
  const started = performance.now();
  for (const batch of make()) await write(graph, batch, say);
  const text = 'CREATE (:Dataset {id: $id, dataset: $id, stamp: $stamp})';
  await graph.write([
    [
      { name: 'bench/stamped', text },
      { id: dataset, stamp },
    ],
  ]);
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

/** Entities of some labels. */
export function nodeBatch(labels: string, rows: readonly Properties[]): Batch {
  return { what: labels, rows, text: `UNWIND $rows AS row CREATE (n:Entity:${labels}) SET n = row` };
}

/** Relationships of a type; a row has the ids of both ends and the properties. */
export function linkBatch(type: string, from: string, to: string, rows: readonly LinkRow[]): Batch {
  const ends = `MATCH (from:${from} {id: row.from}) MATCH (to:${to} {id: row.to})`;
  const text = `UNWIND $rows AS row ${ends} CREATE (from)-[r:${type}]->(to) SET r = row.properties`;
  return { what: `${from} ${type} ${to}`, rows, text };
}

export interface LinkRow extends Properties {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
