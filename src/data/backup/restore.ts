import { resolve } from 'node:path';
import { UNFINISHED } from '../../analyses/common/state.js';
import { SetupError } from '../../errors.js';
import { restartChanges } from '../../store/changes.js';
import type { Graph, Parameters } from '../../store/graph.js';
import { complete } from '../../store/migrate.js';
import { ask, statementOf } from '../../store/query.js';
import { exclusively } from '../load/exclusive.js';
import { forgetDataset, replan, writeDataset } from '../load/queries.js';
import { LAYOUT, RESTORING } from '../load/upgrade.js';
import { type Checked, elementsOfFile } from './check.js';
import { percentSteps } from './export.js';
import type { NodeLine, RelationshipLine } from './format.js';
import { emptyNodes, emptyRelationships, restoreNodes, restoreRelationships, storeState, unmark } from './queries.js';
import { contentHashOf } from './reading.js';
import { decode } from './values.js';

/** As much as one transaction writes: as many elements, or as many characters of them. */
const BATCH = 1_000;
const BATCH_CHARACTERS = 4_000_000;
/** As many as one transaction removes or changes a little. */
const PART = 10_000;

type Say = (message: string) => void;

/**
 * Writes an export into an empty store. Until all of it is there and found equal, the store holds a note of a restore under way:
 * no other command loads anything into it, none serves it, and the same command starts over.
 */
export function restore(graph: Graph, path: string, checked: Checked, say: Say): Promise<void> {
  return exclusively(graph, say, () => restoreAlone(graph, path, checked, say));
}

async function restoreAlone(graph: Graph, path: string, { header, footer }: Checked, say: Say): Promise<void> {
  await requireEmpty(graph, say);
  const { nodes, relationships, created } = header;
  const note = {
    name: null,
    file: resolve(path),
    hash: UNFINISHED,
    importedAt: new Date().toISOString(),
    layout: LAYOUT,
  };
  await run(graph, writeDataset.file, { ...note, id: RESTORING, kind: 'RESTORE', nodes, relationships, types: [] });
  const step = percentSteps(nodes + relationships, (percent) => say(`Restoring: ${percent} % …`));
  for await (const batch of batches(elementsOfFile(path))) {
    await run(graph, ...writing(batch));
    for (const _ of batch) step();
  }
  await untilDone(graph, unmark.file, { limit: PART });
  say('Comparing with the export …');
  if ((await contentHashOf(graph, header.version)) !== footer.content) {
    throw new SetupError(
      `The store does not hold what ${path} says (an export of ${created}): something else wrote to it, or not all of it arrived; restore again.`,
    );
  }
  await complete(graph, say);
  await graph.write([
    [statementOf(restartChanges.file), {}],
    [statementOf(forgetDataset.file), { dataset: RESTORING }],
  ]);
  await graph.define(statementOf(replan.file));
}

/** Only what an earlier restore left is removed. */
async function requireEmpty(graph: Graph, say: Say): Promise<void> {
  const [state] = await ask(graph, storeState, {});
  if (!state || state.nodes === 0) return;
  if (state.datasets.every(({ id }) => id !== RESTORING)) {
    const held = state.datasets.map(({ id }) => id).join(', ') || 'no data set';
    throw new SetupError(
      `The store holds ${state.nodes} nodes already (${held}), and a restore goes into an empty one; let LIANTU_HOME name an empty folder, or NEO4J_URI an empty store.`,
    );
  }
  say('Removing what an earlier restore, which did not finish, left …');
  await untilDone(graph, emptyRelationships.file, { limit: PART });
  await untilDone(graph, emptyNodes.file, { limit: PART, restoring: RESTORING });
}

async function untilDone(graph: Graph, file: string, parameters: Parameters): Promise<void> {
  let changes = 1;
  while (changes > 0) changes = await run(graph, file, parameters);
}

function run(graph: Graph, file: string, parameters: Parameters): Promise<number> {
  return graph.write([[statementOf(file), parameters]]);
}

type Batch = readonly [NodeLine | RelationshipLine, ...(NodeLine | RelationshipLine)[]];

/** Nodes and relationships never in one: they are written by different statements. */
async function* batches(elements: AsyncIterable<NodeLine | RelationshipLine>): AsyncGenerator<Batch> {
  let batch: (NodeLine | RelationshipLine)[] = [];
  let characters = 0;
  for await (const element of elements) {
    const [first, ...others] = batch;
    const isFull = batch.length >= BATCH || characters >= BATCH_CHARACTERS;
    if (first && (isFull || isNode(first) !== isNode(element))) {
      yield [first, ...others];
      batch = [];
      characters = 0;
    }
    batch.push(element);
    characters += JSON.stringify(element.properties).length;
  }
  const [first, ...others] = batch;
  if (first) yield [first, ...others];
}

function isNode(element: NodeLine | RelationshipLine): element is NodeLine {
  return 'key' in element;
}

function writing(batch: Batch): [string, Parameters] {
  const rows = batch.map(({ properties, ...rest }) => ({ ...rest, ...decode(properties) }));
  return [isNode(batch[0]) ? restoreNodes.file : restoreRelationships.file, { rows }];
}
