import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, NotFound } from '../../errors.js';
import { answerFailure } from '../download/failure.js';
import type { Ask } from '../download/pages.js';
import { refuse } from '../httpErrors.js';
import { answerOtherMethods } from '../methods.js';
import { entitiesBeginning, extended, nodeBy, reconciled } from './answers.js';
import { manifestOf } from './manifest.js';
import { pageOf, previewOf } from './page.js';
import { readExtension, readQueries, TooMany } from './request.js';
import { PROPERTIES, TYPES, typeOf } from './vocabulary.js';

export interface ReconcileRoute {
  readonly base: string;
  readonly askFor: (request: FastifyRequest) => Ask;
  /** The origins whose pages may show a preview in a frame. */
  readonly origins: readonly string[];
}

type Fields = Readonly<Record<string, string | undefined>>;

/**
 * The Reconciliation Service API 0.2 of the W3C's community group, which OpenRefine speaks, upon `match`, `search` and `nodes`: each asks the API as its own
 * clients do. A batch comes as a form, and so may one from a page of another site; it changes nothing, and that page cannot read the answer.
 */
export async function addReconcile(app: FastifyInstance, route: ReconcileRoute): Promise<void> {
  const { base, askFor, origins } = route;
  const path = `${base}/reconcile`;
  await app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    const answer = async (request: FastifyRequest, fields: Fields) => {
      const { queries, extend } = fields;
      if (queries !== undefined) return reconciled(askFor(request), readQueries(queries));
      if (extend !== undefined) return extended(askFor(request), readExtension(extend));
      if (request.method === 'POST')
        throw new BadInput('Send the form field `queries`, a batch of queries, or `extend`, a data extension query.');
      return manifestOf(`${request.protocol}://${request.host}`, path, base);
    };
    answerOtherMethods(scope, path, ['GET', 'POST']);
    scope.get(
      path,
      answering((request) => answer(request, request.query as Fields)),
    );
    scope.post(
      path,
      answering((request) => answer(request, (request.body ?? {}) as Fields)),
    );
    scope.get(
      `${path}/suggest/entity`,
      answering(async (request) => ({
        result: await entitiesBeginning(askFor(request), prefixIn(request), skippedBy(request)),
      })),
    );
    scope.get(
      `${path}/suggest/type`,
      answering(async (request) => ({
        result: named(TYPES, prefixIn(request)).map(typeOf),
      })),
    );
    scope.get(
      `${path}/suggest/property`,
      answering(async (request) => ({
        result: named(
          PROPERTIES.filter(({ isHint }) => isHint),
          prefixIn(request),
        ).map(shownProperty),
      })),
    );
    scope.get(
      `${path}/properties`,
      answering(async (request) => {
        const { type = 'Organization', limit } = request.query as Fields;
        const most = Number(limit ?? PROPERTIES.length);
        return { type, properties: PROPERTIES.slice(0, most > 0 ? most : PROPERTIES.length).map(shownProperty) };
      }),
    );
    scope.get(
      `${path}/flyout/entity`,
      answering(async (request) => {
        const node = await shownNode(request, askFor(request));
        return { id: node.id, html: previewOf(node) };
      }),
    );
    scope.get(
      `${path}/preview`,
      answering(async (request, reply) => {
        const node = await shownNode(request, askFor(request));
        reply.removeHeader('x-frame-options');
        const framers = ["'self'", ...origins].join(' ');
        reply.header(
          'content-security-policy',
          `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${framers}`,
        );
        return reply.type('text/html; charset=utf-8').send(pageOf(node));
      }),
    );
  });
}

type Answering = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

function answering(answer: Answering): Answering {
  return (request, reply) =>
    answer(request, reply).catch((error: unknown) => {
      if (!(error instanceof TooMany)) return answerFailure(reply, error);
      return refuse(request, reply, { status: 413, code: 'BAD_USER_INPUT', message: error.message });
    });
}

async function shownNode(request: FastifyRequest, ask: Ask) {
  const { id = '' } = request.query as Fields;
  const node = await nodeBy(ask, id);
  if (node) return node;
  throw new NotFound(`There is no organization with the id "${id.slice(0, 200)}".`);
}

function prefixIn(request: FastifyRequest): string {
  return ((request.query as Fields)['prefix'] ?? '').trim();
}

function skippedBy(request: FastifyRequest): number {
  const skipped = Number((request.query as Fields)['cursor'] ?? 0);
  return Number.isInteger(skipped) && skipped > 0 ? skipped : 0;
}

/** Those of which the id or a word of the name begins so. */
function named<T extends { readonly id: string; readonly name: string }>(
  all: readonly T[],
  prefix: string,
): readonly T[] {
  const begun = prefix.toLowerCase();
  return all.filter(({ id, name }) =>
    [id, name, ...name.split(' ')].some((word) => word.toLowerCase().startsWith(begun)),
  );
}

function shownProperty({ id, name, description }: (typeof PROPERTIES)[number]) {
  return { id, name, description };
}
