import { access, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, pathOf, refuse } from './httpErrors.js';
import { isPageOfExplorer } from './pages.js';

/** Where `npm run build` puts the explorer. */
export const BUILT_WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** What the build names by its content never changes under its name; everything else is asked for again. */
const FOREVER = 'public, max-age=31536000, immutable';
const FRESH = 'no-cache';
const UNBUILT: Problem = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'The explorer is not built; run `npm run build` and load this page again. The API is at POST /graphql.',
};

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
  /** Where worlds stand beside the one at the root. */
  readonly bases: readonly string[];
  /** Answers a program that asks for what is not there. */
  readonly otherwise: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}

/**
 * What is not a file may be a page of the explorer, which finds its way by the address. What is neither is not there, and says
 * so to a program, or to a person in the explorer's own page.
 */
export function answerPages({ root, bases, otherwise }: Pages) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isPage = isRead && isPageOfExplorer(pathOf(request), bases);
    const isPerson = isRead && /\btext\/html\b/.test(request.headers.accept ?? '');
    if (!isPage && !isPerson) return otherwise(request, reply);
    if (!(await isBuilt(root))) return isPage ? refuse(request, reply, UNBUILT) : otherwise(request, reply);
    if (isPage) return reply.code(200).sendFile('index.html', root);
    const page = await readFile(join(root, 'index.html'));
    return reply.code(404).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
  };
}

async function isBuilt(root: string): Promise<boolean> {
  return access(join(root, 'index.html')).then(
    () => true,
    () => false,
  );
}
