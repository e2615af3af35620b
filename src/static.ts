import { access } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DEMO_BASE } from './worlds.js';

/** Where `npm run build` puts the explorer. */
export const BUILT_WEB = fileURLToPath(new URL('../web/dist', import.meta.url));

/** What the build names by its content never changes under its name; everything else is asked for again. */
const FOREVER = 'public, max-age=31536000, immutable';
const FRESH = 'no-cache';
/** First segments that are the server's own, in the world at the root and in one under a base: never a page. */
const RESERVED = new Set(['assets', 'graphql', 'download', 'livez', 'readyz', 'worlds']);

/** The files of the explorer; what the build made smaller (`.br`, `.gz`) goes to whoever takes it. */
export async function serveFiles(app: FastifyInstance, root: string): Promise<void> {
  const assets = join(root, 'assets') + sep;
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.startsWith(assets) ? FOREVER : FRESH);
      response.setHeader('vary', 'accept-encoding');
    },
  });
}

export interface Pages {
  /** The folder that `index.html` is in. */
  readonly root: string;
  /** Answers what is no page of the explorer. */
  readonly otherwise: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}

/** What is no file is a place in the explorer, which finds its way by the address; the rest is not there. */
export function answerPages({ root, otherwise }: Pages) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!isPage(request)) return otherwise(request, reply);
    if (await isBuilt(root)) return reply.code(200).sendFile('index.html', root);
    const message =
      'The explorer is not built; run `npm run build` and load this page again. The API is at POST /graphql.';
    const extensions = { code: 'UNAVAILABLE', retryable: false, requestId: request.id };
    return reply.code(503).send({ errors: [{ message, extensions }] });
  };
}

function isPage({ method, url }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const path = decoded(url.split('?')[0] ?? '');
  const base = `${path}/`.startsWith(`${DEMO_BASE}/`) ? DEMO_BASE : '';
  const segments = path.slice(base.length).split('/').filter(Boolean);
  if (RESERVED.has(segments[0] ?? '')) return false;
  const last = segments.at(-1) ?? '';
  // An id has a colon, and whatever follows a dot in it is no extension.
  return last.includes(':') || !/\.\w+$/.test(last);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function isBuilt(root: string): Promise<boolean> {
  return access(join(root, 'index.html')).then(
    () => true,
    () => false,
  );
}
