import type { FastifyRequest } from 'fastify';
import type { Watch } from '../api/context.js';
import type { Metrics } from './metrics.js';
import type { Span } from './tracing.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the request in its trace; null where nothing is traced. */
    span: Span | null;
  }
}

/** Watches one operation of a request. */
export function watchOperation({ span }: FastifyRequest, world: string, metrics: Metrics): Watch {
  const begun = performance.now();
  const operation = span?.child('GraphQL') ?? null;
  return {
    read: async ({ name }, work) => {
      const asked = operation?.child(name, { 'db.system.name': 'neo4j', 'db.query.summary': name });
      const started = performance.now();
      let rows: number | null = null;
      try {
        const read = await work();
        rows = read.length;
        return read;
      } finally {
        metrics.statement({ world, name, rows, milliseconds: performance.now() - started });
        asked?.end(rows === null ? 'failed' : null, rows === null ? {} : { 'db.response.returned_rows': rows });
      }
    },
    end: (outcome, kind) => {
      metrics.operation(outcome, performance.now() - begun);
      const { operation: name, codes } = outcome;
      operation?.rename([kind ?? 'GraphQL', name].filter((word) => word !== null).join(' '));
      operation?.end(codes.size > 0 ? [...codes].join(' ') : null, {
        ...(kind ? { 'graphql.operation.type': kind } : {}),
        ...(name ? { 'graphql.operation.name': name } : {}),
      });
    },
  };
}
