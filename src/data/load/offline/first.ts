import { setImmediate } from 'node:timers/promises';
import type { WriteTables } from '../../../store/localNeo4j/importer.js';
import type { Draft } from '../draft.js';
import { contentOf, type DatasetOf, type LoadOptions } from '../load.js';
import { createTables } from './csv.js';
import { storedRows } from './rows.js';

/** What a store begins with that holds nothing yet: a data set, as the loader would write it. */
export function firstOf(
  target: DatasetOf,
  draft: Promise<Draft>,
  { now, say }: Pick<LoadOptions, 'now' | 'say'>,
): WriteTables {
  return async (folder) => {
    const rows = await draft;
    say(`Writing ${rows.nodes.length} nodes and ${rows.relationships.length} relationships …`);
    const tables = createTables(folder);
    for await (const stored of storedRows({ ...target, content: contentOf(rows) }, [rows], now)) {
      tables.add(stored);
      // Whoever asks meanwhile how far it is gets an answer.
      await setImmediate();
    }
    return tables.end();
  };
}
