import { GraphQLError } from 'graphql';

/** Something the machine or the settings lack: one sentence for the operator, printed without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

export type ErrorCode = 'AMBIGUOUS' | 'BAD_USER_INPUT' | 'NOT_FOUND' | 'QUERY_TOO_COMPLEX' | 'TIMEOUT' | 'UNAVAILABLE';

const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['TIMEOUT', 'UNAVAILABLE']);

/** An error that a client may see as it is. Whatever is not one of these is masked and logged (server.ts). */
class ApiError extends GraphQLError {
  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code, retryable: RETRYABLE.has(code), ...details } });
  }
}

export class BadInput extends ApiError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

export class NotFound extends ApiError {
  constructor(message: string) {
    super('NOT_FOUND', message);
  }
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly matched: string;
}

export class Ambiguous extends ApiError {
  constructor(name: string, candidates: readonly Candidate[]) {
    const list = candidates.map((candidate) => `${candidate.name} (${candidate.id})`).join(', ');
    super('AMBIGUOUS', `"${name}" is the name of ${candidates.length} entities: ${list}. Ask by id.`, { candidates });
  }
}

export class TooComplex extends ApiError {
  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super('QUERY_TOO_COMPLEX', message, details);
  }
}

export class GraphTimeout extends ApiError {
  constructor(milliseconds: number) {
    super('TIMEOUT', `The answer took longer than ${milliseconds} ms. Ask for less, or try again.`);
  }
}

export class GraphUnavailable extends ApiError {
  constructor() {
    super('UNAVAILABLE', 'The graph store does not answer at the moment. Try again shortly.');
  }
}

/** The process of the store lives, and its database does not, as after a full disk: only a restart brings it back. */
export class GraphFailed extends GraphUnavailable {}

export class DiskFull extends ApiError {
  constructor(megabytes: number, folder: string, least: number) {
    super(
      'UNAVAILABLE',
      `Only ${megabytes} MB are free on the disk of ${folder}, and below ${least} MB nothing is written: free some space and try again. What was written before is kept.`,
    );
  }
}
