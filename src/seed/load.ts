import { createHash } from 'node:crypto';
import type { Graph, Parameters, Statement } from '../graph.js';
import { ask, statementOf } from '../query.js';
import type { SeedGraph } from './graph.js';
import {
  loadedDataset,
  removeStaleNodes,
  removeStaleRelationships,
  replan,
  writeAliases,
  writeDataset,
  writeFormerIds,
  writeNodes,
  writeRelationships,
} from './queries.js';

export const SEED = 'dataset:seed';
const BATCH = 1_000;

export interface LoadReport {
  readonly isUnchanged: boolean;
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Brings the store to the facts of the seed: all in one transaction, so that half of it is never seen; loading the same
 * again changes nothing; what the seed no longer says goes, and what others wrote stays.
 */
export async function loadSeed(
  graph: Graph,
  seed: SeedGraph,
  now: Date,
  onProgress: (message: string) => void,
): Promise<LoadReport> {
  const counts = { nodes: seed.nodes.length + seed.aliases.length, relationships: seed.relationships.length };
  const hash = hashOf(seed);
  const [known] = await ask(graph, loadedDataset, { id: SEED });
  if (known?.hash === hash) return { isUnchanged: true, ...counts };
  const stamp = { dataset: SEED, stamp: hash };
  const steps = [
    ...batches(writeNodes.file, seed.nodes.map(withOrder), stamp),
    ...batches(writeAliases.file, seed.aliases, stamp),
    ...batches(writeFormerIds.file, seed.nodes.flatMap(formerIdsOf), stamp),
    ...batches(writeRelationships.file, seed.relationships, stamp),
    step(removeStaleRelationships.file, stamp),
    step(removeStaleNodes.file, stamp),
    step(writeDataset.file, { id: SEED, kind: 'SEED', hash, importedAt: now.toISOString(), ...counts }),
  ];
  onProgress(`Writing ${counts.nodes} nodes and ${counts.relationships} relationships …`);
  await graph.write(steps);
  await graph.define(statementOf(replan.file));
  return { isUnchanged: false, ...counts };
}

function hashOf(seed: SeedGraph): string {
  return createHash('sha256').update(JSON.stringify(seed)).digest('hex');
}

function step(file: string, parameters: Parameters): readonly [Statement, Parameters] {
  return [statementOf(file), parameters];
}

function batches(file: string, rows: readonly unknown[], stamp: Parameters): (readonly [Statement, Parameters])[] {
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => index * BATCH);
  return starts.map((start) => step(file, { rows: rows.slice(start, start + BATCH), ...stamp }));
}

type SeedNode = SeedGraph['nodes'][number];

/** Firms whose foundation nobody dates come last when sorted by it. */
function withOrder(node: SeedNode): SeedNode {
  if (!node.labels.includes('Enterprise')) return node;
  const foundedKey = `${String(node.properties['foundedOn'] ?? '9999')} ${node.id}`;
  return { ...node, properties: { ...node.properties, foundedKey } };
}

function formerIdsOf({ id, properties }: SeedNode): { readonly id: string; readonly now: string }[] {
  const former = properties['formerIds'];
  return Array.isArray(former) ? former.map((old: string) => ({ id: old, now: id })) : [];
}
