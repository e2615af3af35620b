import { z } from 'zod';
import type { Fact } from '../../api/compose/model.js';

/** The hash of a data set that is not whole: what it says changes without a note of its own until its load ends. */
export const UNFINISHED = 'unfinished';

/** What an analysis is asked of, by its id, and the state of the store: the same state is the same facts, in whichever store. */
// It counts as what a large chain holds, which whoever asks for it goes on to compute with: a few analyses an operation.
export const stateFact = { file: 'dataset/state', raw: 'edge', limit: 1, expected: 12_000 } satisfies Fact;
const state = z.object({
  id: z.string(),
  datasets: z.array(z.object({ id: z.string(), hash: z.string().nullable(), loadedAt: z.string().nullable() })),
  changes: z.int(),
  newest: z.array(z.string()),
});
export type State = z.infer<typeof state>;
export const stateRows = z.tuple([state]);

/** What tells something, named by its id, in one state from the same in any other; null while a load is under way. */
export function keyIn({ datasets, changes, newest }: State, id: string): string | null {
  return datasets.some(({ hash }) => hash === UNFINISHED) ? null : JSON.stringify([id, datasets, changes, newest]);
}
