import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../api/context.js';
import { bounded } from './bounded.js';
import { MAX_BODY_BYTES } from './limits.js';

/** What rows of a table may come to; nothing else that is asked is as long. */
export const MAX_ROWS_BYTES = 1_000_000;
const ROWS_FIELD = 'importRows';
export const TOO_LARGE = `The request is larger than ${MAX_BODY_BYTES} bytes; only \`${ROWS_FIELD}\`, with the right to write, takes more: ${MAX_ROWS_BYTES} bytes.`;

declare module 'fastify' {
  interface FastifyRequest {
    /** How long its body is, as far as it has been read. */
    bodyBytes: number;
  }
}

/** Whoever may not write sends as much as any other request has: what is larger is refused before it is read. */
export function boundBodies(
  scope: FastifyInstance,
  path: string,
  mayWrite: (request: FastifyRequest) => boolean,
): void {
  scope.decorateRequest('bodyBytes', 0);
  scope.addHook('onRoute', (route) => {
    if (route.url === path) route.bodyLimit = MAX_ROWS_BYTES;
  });
  scope.addHook('preParsing', async (request, _reply, payload) => {
    if (request.routeOptions.url !== path) return payload;
    const { 'content-length': length = 0, 'transfer-encoding': encoding } = request.headers;
    const limit = mayWrite(request) ? MAX_ROWS_BYTES : MAX_BODY_BYTES;
    request.bodyBytes = Number(length);
    if (request.bodyBytes > limit) throw tooLarge();
    if (encoding === undefined) return payload;
    request.bodyBytes = 0;
    const take = (bytes: number) => {
      request.bodyBytes = bytes;
    };
    return payload.pipe(bounded({ bytes: limit, tooLarge, take }));
  });
}

function tooLarge(): Error {
  return Object.assign(new Error(TOO_LARGE), { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' });
}

/** Of those who may write, only whoever imports rows sends as much. */
export function boundOperations(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue: { bodyBytes }, operation }) => {
        if (bodyBytes <= MAX_BODY_BYTES || (operation && isImport(operation))) return;
        throw new GraphQLError(TOO_LARGE, { extensions: { code: 'BAD_USER_INPUT', http: { status: 413 } } });
      },
    }),
  };
}

function isImport({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === ROWS_FIELD,
  );
}
