import { z } from 'zod';
import { UNFINISHED } from '../../analyses/common/state.js';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { unlessBusy } from '../load/exclusive.js';
import { type DatasetOf, removeAlone } from '../load/load.js';
import { shown } from '../table/quote.js';
import { datasetSlug } from './tables.js';

const KINDS = ['IMPORT', 'INVESTMENTS'];
const MAX_DATASETS = 500;

export const importedDatasetsQuery = defineQuery({
  file: 'ingest/datasets',
  params: z.object({ kinds: z.array(z.string()), unfinished: z.string(), limit: z.int() }),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    file: z.string(),
    importedAt: z.string(),
    isComplete: z.boolean(),
    nodes: z.int(),
    relationships: z.int(),
  }),
});

export type ImportedDataset = z.output<typeof importedDatasetsQuery.row>;

/** Every data set that was imported, whatever its kind. */
export function importedDatasets(graph: Graph): Promise<readonly ImportedDataset[]> {
  return ask(graph, importedDatasetsQuery, { kinds: KINDS, unfinished: UNFINISHED, limit: MAX_DATASETS });
}

/** The data set that an import of this name writes. */
export function importTarget(origin: NonNullable<DatasetOf['origin']>): DatasetOf {
  return { id: `dataset:${datasetSlug(origin.name)}`, kind: 'IMPORT', isAuthored: false, origin };
}

/** The one data set that was imported under a name, or has an id. */
export async function foundDataset(graph: Graph, name: string): Promise<ImportedDataset> {
  const datasets = await importedDatasets(graph);
  const named = datasets.filter((dataset) => dataset.id === name || dataset.name === name);
  const [found, other] = named;
  if (!found) {
    const names = datasets.map((dataset) => `"${shown(dataset.name)}"`).join(', ');
    throw new SetupError(
      `No data set "${shown(name)}" was imported; ${names ? `there are ${names}` : 'there is none'}.`,
    );
  }
  if (other) throw new SetupError(`"${shown(name)}" is the name of ${found.id} and ${other.id}; give the id.`);
  return found;
}

/**
 * Removes what imports that were interrupted left: half a table must not stay in answers because nobody repeated it. While another writer is at work
 * nothing is removed, since what is not complete may be its own.
 */
export async function removeInterrupted(graph: Graph, say: (message: string) => void): Promise<void> {
  const isLeft = ({ isComplete }: ImportedDataset) => !isComplete;
  if (!(await importedDatasets(graph)).some(isLeft)) return;
  await unlessBusy(graph, async () => {
    for (const dataset of (await importedDatasets(graph)).filter(isLeft)) {
      const { name, file } = dataset;
      say(
        `The import of "${shown(name)}" was interrupted; removing what it wrote. Import ${shown(file, 1_000)} again …`,
      );
      await removeAlone(graph, targetOf(dataset), { now: new Date(), say });
    }
  });
}

export function targetOf({ id, kind, name, file }: ImportedDataset): DatasetOf {
  return { id, kind, isAuthored: false, origin: { name, file } };
}
