import { readConfig } from '../config/config.js';
import { operator } from '../config/operator.js';
import type { Asker } from '../data/journal/journal.js';
import type { Graph } from '../store/graph.js';
import { openStore } from '../store/store.js';

/** Work on the store that the environment names, which is closed after it. */
export async function withStore<T>(say: (message: string) => void, work: (graph: Graph) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(), { onProgress: say });
  try {
    return await work(store.graph);
  } finally {
    await store.close();
  }
}

/** Whoever runs a command: each run is a change of its own, so it needs no key. */
export function askerHere(say: (message: string) => void, by: string = operator()): Asker {
  return { by, clientKey: null, say };
}
