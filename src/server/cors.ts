import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { DATA_HEADER } from './dataChoice.js';

const REMEMBERED_SECONDS = 600;

/** Pages of the listed origins may read the API; unless there are any, no browser is told anything about others. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(fastifyCors, {
    // One that is not listed goes on without the headers, so that its browser keeps the answer from it.
    origin: async (origin: string | undefined) => (origin !== undefined && origins.includes(origin) ? origin : false),
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'retry-after', DATA_HEADER],
    maxAge: REMEMBERED_SECONDS,
  });
}
