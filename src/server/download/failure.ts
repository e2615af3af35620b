import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isOurs } from '../explain.js';

/** An operation was not answered; the errors are as the API formats them: what a client may not see is masked, and logged. */
export class OperationFailed extends Error {
  override readonly name = 'OperationFailed';
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  AMBIGUOUS: 409,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

interface Refusal {
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
  /** When to come back; null where that would not help. */
  readonly retryAfterSeconds: number | null;
}

/** What a client is told; null when that is nothing, since the error is a bug of ours. */
function answerTo(error: unknown): Refusal | null {
  const errors = errorsOf(error);
  if (!errors) return null;
  const seconds = errors.map(({ extensions }) => Number(extensions?.['retryAfterSeconds'])).filter(Number.isFinite);
  return {
    status: STATUS[codeOf(errors)] ?? 400,
    errors,
    retryAfterSeconds: seconds.length > 0 ? Math.max(...seconds) : null,
  };
}

export function answerFailure(reply: FastifyReply, error: unknown): FastifyReply {
  const answer = answerTo(error);
  if (!answer) throw error;
  if (answer.retryAfterSeconds !== null) reply.header('retry-after', answer.retryAfterSeconds);
  return reply.code(answer.status).send({ errors: answer.errors });
}

export function isLogged(error: unknown): boolean {
  return error instanceof OperationFailed && codeOf(error.errors) === 'INTERNAL_SERVER_ERROR';
}

function errorsOf(error: unknown): readonly GraphQLFormattedError[] | null {
  if (error instanceof OperationFailed) return error.errors;
  if (!(error instanceof GraphQLError && isOurs(error))) return null;
  const { extensions = {}, ...told } = error.toJSON();
  const { http: _, ...shown } = extensions;
  return [{ ...told, extensions: shown }];
}

/** The gravest: one masked error among others is still a bug of ours. */
function codeOf(errors: readonly GraphQLFormattedError[]): string {
  const codes = errors.map(({ extensions }) => String(extensions?.['code']));
  return codes.find((code) => code === 'INTERNAL_SERVER_ERROR') ?? codes[0] ?? '';
}
