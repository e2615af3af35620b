import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** The contract as a text, in production too: it is public, and tools that make types read it here. */
export async function addSdl(app: FastifyInstance, text: string): Promise<void> {
  // Weak: the same text also goes out compressed.
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  app.get('/schema.graphql', async (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' });
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(text);
  });
}

function isKnown(given: string | undefined, etag: string): boolean {
  const tags = (given ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag.replace(/^W\//, ''));
}
