import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import type { DatasetOf, LoadOptions, LoadReport, RowChange } from '../load/load.js';
import { loadedDataset } from '../load/queries.js';
import { type Asker, type Journaled, journaled } from './journal.js';

/** Which data set is loaded, and what was asked for. */
export interface LoadNoted {
  readonly target: DatasetOf;
  readonly input: unknown;
  /** What else whoever asks is told. */
  readonly resultOf?: (change: RowChange) => unknown;
}

/** Loads a data set as the only writer, and notes it in the journal. */
export function journaledLoad(
  graph: Graph,
  { target: { id: dataset }, input, resultOf, ...asker }: LoadNoted & Asker,
  load: (options: LoadOptions) => Promise<LoadReport>,
): Promise<Journaled<LoadReport>> {
  return journaled(graph, { ...asker, input }, async ({ now, note }) => {
    const [before] = await ask(graph, loadedDataset, { id: dataset });
    const noted = { kind: 'IMPORT', dataset, ...(before ? { replaces: true } : {}) } as const;
    const ending: LoadOptions['ending'] = (change) => note({ ...noted, result: resultOf?.(change) }, change);
    return load({ now, say: asker.say, ending });
  });
}
