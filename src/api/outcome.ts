import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cost } from './compose/meter.js';

/** How an operation ended, for the status of its answer and its line in the log. Filled while it is answered. */
export interface Outcome {
  operation: string | null;
  hash: string | null;
  hasData: boolean;
  /** It could not be parsed, is not valid, or its variables do not fit: nothing was wrong with the HTTP request. */
  isInvalid: boolean;
  retryAfterSeconds: number | null;
  readonly codes: Set<string>;
}

/** Whether any of the fields of an answer was answered: where each of them failed, data is an object of nulls. */
export function isAnswered(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}

export interface Answered {
  readonly outcome: Outcome;
  readonly cost: Cost;
}

export function createOutcome(): Outcome {
  return {
    operation: null,
    hash: null,
    hasData: false,
    isInvalid: false,
    retryAfterSeconds: null,
    codes: new Set(),
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The operations that it led to; null until there is one. */
    operations: Answered[] | null;
  }
}

/** A field of the request and no map beside it: a weak map with a key for each request is dear to collect. */
export function keepOperations(app: FastifyInstance): void {
  app.decorateRequest('operations', null);
}

/** A download runs several operations for one request. */
export function noteOperation(request: FastifyRequest, { outcome, cost }: Answered): void {
  request.operations ??= [];
  request.operations.push({ outcome, cost });
}

export function operationsOf({ operations }: FastifyRequest): readonly Answered[] {
  return operations ?? [];
}
