import { z } from 'zod';
import { normaliseName } from '../../names/index.js';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import type { ChainOfSegments } from './import.js';

export const chainsOfSegments = defineQuery({
  file: 'ingest/chainsOfSegments',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ name: z.string(), count: z.int() }),
});

/** The chain that has the most segments of these names; null where two have as many. */
export async function chainOfSegments(graph: Graph, segments: readonly string[]): Promise<ChainOfSegments | null> {
  const keys = [...new Set(segments.map(normaliseName))];
  const [first, second] = await ask(graph, chainsOfSegments, { keys });
  return first === undefined || first.count === second?.count ? null : first;
}
