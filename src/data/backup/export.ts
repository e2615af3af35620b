import { createHash } from 'node:crypto';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { refuseUnfinishedRestore } from '../load/load.js';
import { createContent } from './content.js';
import { type Footer, type Header, VERSION } from './format.js';
import { contentHashOf, elementsOf, isSame, type State, StoreChanged, stateOf, unfinishedIn } from './reading.js';

export interface ExportOptions {
  readonly program: string;
  readonly created: Date;
  readonly say: (message: string) => void;
}

/** Every line of an export; it fails at its end, before the footer, when what it read was of no one state. */
export async function* exportLines(graph: Graph, { program, created, say }: ExportOptions): AsyncGenerator<string> {
  await refuseUnfinishedRestore(graph);
  const state = await stateOf(graph);
  if (state.nodes === 0) throw new SetupError('The store holds nothing, so there is nothing to export.');
  for (const id of unfinishedIn(state)) say(`${id} is not complete; the export holds as much of it as there is.`);
  const { nodes, relationships } = state;
  const counts = { nodes, relationships };
  const lines = createHash('sha256');
  const content = createContent();
  const head: Header = { liantu: 'export', version: VERSION, created: created.toISOString(), program, ...counts };
  const step = percentSteps(nodes + relationships, (percent) => say(`Exporting: ${percent} % …`));
  const hashed = (line: unknown): string => {
    const text = `${JSON.stringify(line)}\n`;
    lines.update(text);
    return text;
  };
  yield hashed(head);
  for await (const { line, fact } of elementsOf(graph, state)) {
    if (fact !== null) content.add(fact);
    yield hashed(line);
    step();
  }
  await requireUnchanged(graph, state, content.hash());
  const end: Footer = { end: 'export', ...counts, lines: lines.digest('hex'), content: content.hash() };
  yield `${JSON.stringify(end)}\n`;
}

/** While a data set is being loaded in parts, its note and the counts do not say everything: then all is read again. */
async function requireUnchanged(graph: Graph, state: State, content: string): Promise<void> {
  if (!isSame(await stateOf(graph), state)) throw new StoreChanged();
  if (unfinishedIn(state).length > 0 && (await contentHashOf(graph)) !== content) throw new StoreChanged();
}

/** Called for each of `total`; says every tenth part. */
export function percentSteps(total: number, say: (percent: number) => void): () => void {
  let done = 0;
  return () => {
    done += 1;
    const tenth = Math.floor((10 * done) / total);
    if (tenth > Math.floor((10 * (done - 1)) / total)) say(10 * tenth);
  };
}
