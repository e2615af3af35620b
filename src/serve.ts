import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { SetupError } from './errors.js';
import { loadSeed } from './seed/load.js';
import { checkedSeed } from './seed/seed.js';
import { createServer } from './server.js';
import { openStore } from './store.js';

/** Time for a balancer to see that we are not ready, and for clients to come back on a new connection to another. */
const DRAIN_MILLISECONDS = 1_000;

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** Store up, facts loaded, server up. Whatever was opened is closed again when a later step fails. */
export async function serve(config: Config, onProgress: (message: string) => void): Promise<Running> {
  // The store takes as long to start as the facts to be read and checked.
  const [read, opened] = await Promise.allSettled([checkedSeed(config), openStore(config, { onProgress })]);
  if (opened.status === 'rejected') throw opened.reason;
  const store = opened.value;
  try {
    if (read.status === 'rejected') throw read.reason;
    const { seed } = read.value;
    await loadSeed(store.graph, seed, new Date(), onProgress);
    const app = await createServer(store.graph, { ...config, drainMilliseconds: DRAIN_MILLISECONDS });
    const url = await listen(app, config);
    const close = async () => {
      await app.close();
      await store.close();
    };
    return { url, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new SetupError(`Port ${port} on ${host} is in use; end what uses it, or choose another with PORT=4001.`);
  }
}
