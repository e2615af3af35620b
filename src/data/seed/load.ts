import { createHash } from 'node:crypto';
import { SetupError } from '../../errors.js';
import type { Graph, Parameters, Statement } from '../../store/graph.js';
import { ask, statementOf } from '../../store/query.js';
import type { RoleDraft, SeedGraph } from './graph.js';
import { withOrders } from './order.js';
import {
  forgetDataset,
  loadedDataset,
  reassignOrganizations,
  removeStaleNodes,
  removeStaleRelationships,
  removeStaleRoles,
  replan,
  UNFINISHED,
  writeAliases,
  writeDataset,
  writeFormerIds,
  writeNodes,
  writeRelationships,
  writeRoles,
} from './queries.js';

/** Which rows of the store are ours to write, and what they are. */
export interface Target {
  readonly id: string;
  readonly kind: string;
  /** All in one transaction. A data set too large for one is complete only once its `Dataset` is written, last. */
  readonly isAtomic: boolean;
  /** What a person calls it, and the file that it was read from. */
  readonly origin?: { readonly name: string; readonly file: string };
}

export const SEED: Target = { id: 'dataset:seed', kind: 'SEED', isAtomic: true };
/** The note of a restore that is under way, or was interrupted (src/backup/restore.ts). */
export const RESTORING = 'dataset:restore';
const BATCH = 1_000;
/** Whoever changes what is written of the same rows raises it, and every store is written again at its next load. */
const LAYOUT = 2;
/** As many of one kind as one transaction removes of a data set that is too large for one. */
const PART = 10_000;
/** No load's stamp, so that nothing of the data set was written by it. */
const REMOVED = 'removed';

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
  const hash = hashOf(rows, target);
  await refuseUnfinishedRestore(graph);
  const [known] = await ask(graph, loadedDataset, { id: target.id });
  if (known?.hash === hash) return { isUnchanged: true, ...counts };
  const stamp = { dataset: target.id, stamp: hash };
  const note = (written: string) => noteOf(target, written, now, counts);
  const steps = [
    ...batches(writeNodes.file, rows.nodes, stamp),
    ...batches(writeAliases.file, rows.aliases, stamp),
    ...batches(writeFormerIds.file, rows.nodes.flatMap(formerIdsOf), stamp),
    ...batches(writeRelationships.file, rows.relationships, stamp),
    ...batches(writeRoles.file, [...rows.nodes.flatMap(rolesOf), ...(rows.roles ?? [])], stamp),
  ];
  onProgress(`Writing ${counts.nodes} nodes and ${counts.relationships} relationships …`);
  if (target.isAtomic) await graph.write([...steps, ...stepsToRemoveStale(stamp), note(hash)]);
  else {
    // Until the last step nobody may take what is there for the whole.
    await graph.write([note(UNFINISHED)]);
    await writeInTurn(graph, steps, onProgress);
    await removeStaleInTurn(graph, stamp, onProgress);
    await graph.write([note(hash)]);
  }
  await graph.define(statementOf(replan.file));
  return { isUnchanged: false, ...counts };
}

/** Removes a whole data set; what others wrote, and what others name, stays. */
export async function removeDataset(
  graph: Graph,
  target: Target,
  now: Date,
  onProgress: (message: string) => void,
): Promise<void> {
  await refuseUnfinishedRestore(graph);
  const stamp = { dataset: target.id, stamp: REMOVED };
  const forget = step(forgetDataset.file, { dataset: target.id });
  if (target.isAtomic) return void (await graph.write([...stepsToRemoveStale(stamp), forget]));
  await graph.write([noteOf(target, UNFINISHED, now, { nodes: 0, relationships: 0 })]);
  await removeStaleInTurn(graph, stamp, onProgress);
  await graph.write([forget]);
}

/** What is loaded into half a restore would go with it, and whoever serves it would show a part for the whole. */
export async function refuseUnfinishedRestore(graph: Graph): Promise<void> {
  const [restore] = await ask(graph, loadedDataset, { id: RESTORING });
  if (!restore) return;
  const file = restore.file ?? 'FILE';
  throw new SetupError(
    `The store holds a restore that is not complete; wait until it ends, or repeat it: liantu import --restore ${file}`,
  );
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
function hashOf({ nodes, aliases, relationships, roles = [] }: SeedGraph, { origin }: Target): string {
  const hash = createHash('sha256').update(JSON.stringify({ layout: LAYOUT, origin }));
  for (const row of [...nodes, ...aliases, ...relationships, ...roles]) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

/** Relationships first: an organization that is reassigned takes none of them along. */
function stepsToRemoveStale(stamp: Parameters, limit: number = Number.MAX_SAFE_INTEGER): readonly Step[] {
  return [removeStaleRelationships, removeStaleRoles, reassignOrganizations, removeStaleNodes].map(({ file }) =>
    step(file, { ...stamp, limit }),
  );
}

async function removeStaleInTurn(
  graph: Graph,
  stamp: Parameters,
  onProgress: (message: string) => void,
): Promise<void> {
  onProgress('Removing what is no longer said …');
  for (const each of stepsToRemoveStale(stamp, PART)) {
    let changes = 1;
    while (changes > 0) changes = await graph.write([each]);
  }
}

function noteOf(
  { id, kind, origin }: Target,
  hash: string,
  now: Date,
  counts: { readonly nodes: number; readonly relationships: number },
): Step {
  const { name = null, file = null } = origin ?? {};
  return step(writeDataset.file, { id, kind, name, file, hash, importedAt: now.toISOString(), ...counts });
}

function step(file: string, parameters: Parameters): Step {
  return [statementOf(file), parameters];
}

function batches(file: string, rows: readonly unknown[], stamp: Parameters): Step[] {
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => index * BATCH);
  return starts.map((start) => step(file, { rows: rows.slice(start, start + BATCH), ...stamp }));
}

type SeedNode = SeedGraph['nodes'][number];

/** An organization's labels are roles: another data set may give it the same or others. */
function rolesOf({ id, labels }: SeedNode): readonly RoleDraft[] {
  if (!labels.includes('Organization')) return [];
  return labels.filter((label) => label !== 'Entity' && label !== 'Organization').map((role) => ({ id, role }));
}

function formerIdsOf({ id, properties }: SeedNode): { readonly id: string; readonly now: string }[] {
  const former = properties['formerIds'];
  return Array.isArray(former) ? former.map((old: string) => ({ id: old, now: id })) : [];
}
