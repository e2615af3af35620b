import type { FastifyRequest } from 'fastify';
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

interface Answered {
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

const answered = new WeakMap<FastifyRequest, Answered[]>();

/** A download runs several operations for one request. */
export function noteOperation(request: FastifyRequest, { outcome, cost }: Answered): void {
  const noted = answered.get(request);
  if (noted) noted.push({ outcome, cost });
  else answered.set(request, [{ outcome, cost }]);
}

export function operationsOf(request: FastifyRequest): readonly Answered[] {
  return answered.get(request) ?? [];
}
