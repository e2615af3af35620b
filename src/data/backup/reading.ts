import type { z } from 'zod';
import { UNFINISHED } from '../../analyses/common/state.js';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { RESTORING } from '../load/upgrade.js';
import { createContent } from './content.js';
import { type NodeLine, type RelationshipLine, VERSION, WITHOUT_LOAD_TIMES } from './format.js';
import { nodesInRange, relationshipsInRange, storeState } from './queries.js';
import { encode } from './values.js';

/** As many elements as are read at once: some megabytes at most. */
const PAGE = 1_000;
const LOAD_TIME = 'importedAt';
const JOURNAL = 'JournalEntry';
/** What is found out by comparing names, and may be found out again. */
const FOUND = { type: 'NEAR', mark: 'uncompared' };

export type State = z.output<typeof storeState.row>;

/** One element, as the file holds it, and as the content's hash sees it: without a store's numbers. */
export interface Element {
  readonly line: NodeLine | RelationshipLine;
  /** Null for an entry of the journal, and for a pair that is near: who did what, and what is asked of people, is kept, and does not belong to what the store says. */
  readonly fact: string | null;
}

/** The store was written to while it was read, so what was read is of no one state. */
export class StoreChanged extends SetupError {
  constructor() {
    super('The store was written to while it was read; let the import end, and try again.');
  }
}

/** The note of a restore that is under way is nobody's content. */
export async function stateOf(graph: Graph): Promise<State> {
  const [state] = await ask(graph, storeState, {});
  if (!state) throw new Error('The store said nothing of its state.');
  const datasets = state.datasets.filter(({ id }) => id !== RESTORING);
  return { ...state, datasets, nodes: state.nodes - (state.datasets.length - datasets.length) };
}

/** Every load notes its data set; what it writes after a note of an unfinished one shows in the counts alone. */
export function isSame(one: State, other: State): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function unfinishedIn({ datasets }: State): readonly string[] {
  return datasets.filter(({ hash }) => hash === UNFINISHED).map(({ id }) => id);
}

/** Everything, nodes first, a page at a time; as facts in the form that a version of exports has. */
export async function* elementsOf(graph: Graph, state: State, version: number = VERSION): AsyncGenerator<Element> {
  const { nodes, relationships, firstNode, firstRelationship } = state;
  const nodePages = pages(graph, state, nodes, (from) =>
    ask(graph, nodesInRange, { prefix: prefixOf(firstNode), from, limit: PAGE, restoring: RESTORING }),
  );
  for await (const row of nodePages) yield nodeOf(row, version);
  const relationshipPages = pages(graph, state, relationships, (from) =>
    ask(graph, relationshipsInRange, { prefix: prefixOf(firstRelationship), from, limit: PAGE }),
  );
  for await (const row of relationshipPages) yield relationshipOf(row);
}

/** The hash of what the store holds, as an export of a version has it. */
export async function contentHashOf(graph: Graph, version: number = VERSION): Promise<string> {
  const content = createContent();
  for await (const { fact } of elementsOf(graph, await stateOf(graph), version)) {
    if (fact !== null) content.add(fact);
  }
  return content.hash();
}

/** Elements are numbered from 0, with gaps where some were removed, so it reads on until it has seen as many as there are. */
async function* pages<Row>(
  graph: Graph,
  state: State,
  total: number,
  read: (from: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  let seen = 0;
  for (let from = 0; seen < total; from += PAGE) {
    const rows = await read(from);
    seen += rows.length;
    yield* rows;
    if (rows.length === 0 && !isSame(await stateOf(graph), state)) throw new StoreChanged();
  }
}

/** What stands before the number in the store's own names of its elements: `4:…:17`. */
function prefixOf([first]: readonly string[]): string {
  const [, prefix] = /^(.*:)\d+$/.exec(first ?? '') ?? [];
  if (prefix) return prefix;
  throw new SetupError(`This Neo4j names its elements in an unknown way ("${first}"); use one of the version 5.`);
}

function nodeOf({ number, labels, properties }: z.output<typeof nodesInRange.row>, version: number): Element {
  const sorted = labels.toSorted();
  const values = encode(properties, `A node :${sorted.join(':')}`);
  const { id } = values;
  const key = keyOf(typeof id === 'string' ? id : null, String(number));
  const isTimed = version < WITHOUT_LOAD_TIMES || !sorted.includes('Dataset');
  const isLeftOut = (name: string) => name === FOUND.mark || (name === LOAD_TIME && !isTimed);
  const stated = Object.fromEntries(Object.entries(values).filter(([name]) => !isLeftOut(name)));
  const fact = sorted.includes(JOURNAL) ? null : JSON.stringify([sorted, stated]);
  return { line: { key, labels: sorted, properties: values }, fact };
}

function relationshipOf(row: z.output<typeof relationshipsInRange.row>): Element {
  const { type } = row;
  const properties = encode(row.properties, `A relationship :${type}`);
  const from = endOf(row.fromLabels, row.fromId, row.fromProperties);
  const to = endOf(row.toLabels, row.toId, row.toProperties);
  return {
    line: { type, from: keyOf(row.fromId, row.fromElement), to: keyOf(row.toId, row.toElement), properties },
    fact: type === FOUND.type ? null : JSON.stringify([type, from, to, properties]),
  };
}

function keyOf(id: string | null, element: string): string {
  return `${id ?? ''}@${element.slice(element.lastIndexOf(':') + 1)}`;
}

/** What the end of a relationship is known by in every store. */
function endOf(
  labels: readonly string[],
  id: string | null,
  properties: z.output<typeof relationshipsInRange.row>['fromProperties'],
): unknown {
  const sorted = labels.toSorted();
  return [sorted, id ?? encode(properties, `A node :${sorted.join(':')}`)];
}
