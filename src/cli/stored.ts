import { readConfig } from '../config/config.js';
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
