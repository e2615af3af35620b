import { createHash } from 'node:crypto';
import type { Graph, Parameters, Statement } from '../graph.js';
import { ask, statementOf } from '../query.js';
import type { SeedGraph } from './graph.js';
import { withOrders } from './order.js';
import {
  loadedDataset,
  removeStaleNodes,
  removeStaleRelationships,
  replan,
  UNFINISHED,
  writeAliases,
  writeDataset,
  writeFormerIds,
  writeNodes,
  writeRelationships,
} from './queries.js';

/** Which rows of the store are ours to write, and what they are. */
export interface Target {
  readonly id: string;
  readonly kind: string;
  /** All in one transaction. A data set too large for one is complete only once its `Dataset` is written, last. */
  readonly isAtomic: boolean;
}

export const SEED: Target = { id: 'dataset:seed', kind: 'SEED', isAtomic: true };
const BATCH = 1_000;

export interface LoadReport {
  readonly isUnchanged: boolean;
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Brings the store to the rows of a data set: loading the same again changes nothing; what it no longer says goes, and what
 * others wrote stays.
 */
export async function loadGraph(
  graph: Graph,
  target: Target,
  facts: SeedGraph,
  now: Date,
  onProgress: (message: string) => void,
): Promise<LoadReport> {
  const rows = withOrders(facts);
  const counts = { nodes: rows.nodes.length + rows.aliases.length, relationships: rows.relationships.length };
  const hash = hashOf(rows);
  const [known] = await ask(graph, loadedDataset, { id: target.id });
  if (known?.hash === hash) return { isUnchanged: true, ...counts };
  const stamp = { dataset: target.id, stamp: hash };
  const steps = [
    ...batches(writeNodes.file, rows.nodes, stamp),
    ...batches(writeAliases.file, rows.aliases, stamp),
    ...batches(writeFormerIds.file, rows.nodes.flatMap(formerIdsOf), stamp),
    ...batches(writeRelationships.file, rows.relationships, stamp),
    step(removeStaleRelationships.file, stamp),
    step(removeStaleNodes.file, stamp),
    step(writeDataset.file, { id: target.id, kind: target.kind, hash, importedAt: now.toISOString(), ...counts }),
  ];
  onProgress(`Writing ${counts.nodes} nodes and ${counts.relationships} relationships …`);
  const begun = step(writeDataset.file, {
    id: target.id,
    kind: target.kind,
    hash: UNFINISHED,
    importedAt: now.toISOString(),
    ...counts,
  });
  if (target.isAtomic) await graph.write(steps);
  // Until the last step nobody may take what is there for the whole.
  else await writeInTurn(graph, [begun, ...steps], onProgress);
  await graph.define(statementOf(replan.file));
  return { isUnchanged: false, ...counts };
}

type Step = readonly [Statement, Parameters];

async function writeInTurn(graph: Graph, steps: readonly Step[], onProgress: (message: string) => void): Promise<void> {
  const every = Math.ceil(steps.length / 10);
  for (const [index, each] of steps.entries()) {
    await graph.write([each]);
    if ((index + 1) % every === 0) onProgress(`Writing: ${Math.floor((100 * (index + 1)) / steps.length)} % …`);
  }
}

/** Row by row: the whole as one text would be longer than a text may be. */
function hashOf({ nodes, aliases, relationships }: SeedGraph): string {
  const hash = createHash('sha256');
  for (const row of [...nodes, ...aliases, ...relationships]) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

function step(file: string, parameters: Parameters): Step {
  return [statementOf(file), parameters];
}

function batches(file: string, rows: readonly unknown[], stamp: Parameters): Step[] {
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => index * BATCH);
  return starts.map((start) => step(file, { rows: rows.slice(start, start + BATCH), ...stamp }));
}

type SeedNode = SeedGraph['nodes'][number];

function formerIdsOf({ id, properties }: SeedNode): { readonly id: string; readonly now: string }[] {
  const former = properties['formerIds'];
  return Array.isArray(former) ? former.map((old: string) => ({ id: old, now: id })) : [];
}
