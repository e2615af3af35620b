import { type Graph, type GraphOptions, openGraph } from './graph.js';
import { WORK_MILLISECONDS } from './patience.js';

/** The ways to one store: each has connections of its own, so that none waits for the others. */
export interface Graphs {
  /** For migrations, loads and whatever else a person waits for: with patience. */
  readonly graph: Graph;
  /** For what the API is asked: within the limits of a request. */
  readonly requests: Graph;
  /** Only asks whether it answers. */
  readonly probe: Graph;
}

export type Common = Omit<GraphOptions, 'uri' | 'user' | 'password'>;
type Address = Pick<GraphOptions, 'uri' | 'user' | 'password'>;

/** A store that lives may be this slow before it counts as silent. */
const PROBE_MILLISECONDS = 30_000;

export function openGraphs({ uri, user, password }: Address, common: Common): Graphs {
  const open = (timeoutMilliseconds: number) => openGraph({ ...common, uri, user, password, timeoutMilliseconds });
  return {
    graph: open(Math.max(WORK_MILLISECONDS, common.timeoutMilliseconds)),
    requests: open(common.timeoutMilliseconds),
    probe: open(PROBE_MILLISECONDS),
  };
}

export async function closeAll({ graph, requests, probe }: Graphs): Promise<void> {
  await Promise.all([graph.close(), requests.close(), probe.close()]);
}
