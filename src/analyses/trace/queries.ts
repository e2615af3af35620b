import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

const linkKind = z.enum([
  'SUPPLIES',
  'OCCUPIES',
  'FEEDS',
  'HAS_SEGMENT',
  'INVESTED_IN',
  'CONTROLS',
  'LEADS',
  'COOPERATES_WITH',
  'COMPETES_WITH',
  'MAKES',
  'KIND_OF',
  'MADE_FROM',
  'OF_PRODUCT',
]);

const link = z.object({
  from: z.string(),
  to: z.string(),
  kind: linkKind,
  product: z.string().nullable(),
  confidence: z.enum(['EXPLICIT', 'IMPLIED', 'CURATED']).nullable(),
  citations: z.array(z.string()),
});

export type TraceLink = z.infer<typeof link>;

const params = z.object({
  from: z.string(),
  first: z.int(),
  width: z.int(),
  kinds: z.array(linkKind),
  withLinks: z.boolean(),
});
const reached = z.object({ id: z.string(), depth: z.int() });
const way = z.object({ nodes: z.array(z.string()), links: z.array(link) });

export type Path = z.infer<typeof way>;

const row = z.object({
  nodes: z.array(reached),
  /** By the node that they lead to, of each level. */
  links: z.array(z.array(link)),
  isCut: z.boolean(),
});

export type Walk = z.infer<typeof row>;

export const upstream = defineQuery({ file: 'trace/upstream', params, row });
export const downstream = defineQuery({ file: 'trace/downstream', params, row });

export const shortestPaths = defineQuery({
  file: 'trace/paths',
  params: z.object({ from: z.string(), to: z.string(), first: z.int() }),
  row: z.object({
    start: z.string().nullable(),
    finish: z.string().nullable(),
    ways: z.array(way),
  }),
});

const subgraphLink = link.extend({ factId: z.string().nullable() });

export type SubgraphLink = z.infer<typeof subgraphLink>;

export const subgraphOf = defineQuery({
  file: 'trace/subgraph',
  params: z.object({ ids: z.array(z.string()), width: z.int(), kinds: z.array(linkKind) }),
  row: z.object({
    found: z.array(z.object({ asked: z.string(), id: z.string() })),
    links: z.array(subgraphLink),
    isFull: z.boolean(),
  }),
});
