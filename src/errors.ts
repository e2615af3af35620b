import { GraphQLError } from 'graphql';

/** Something the machine or the settings lack: one sentence for the operator, printed without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

export type ErrorCode =
  | 'AMBIGUOUS'
  | 'BAD_USER_INPUT'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE';

const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['RATE_LIMITED', 'TIMEOUT', 'UNAVAILABLE']);

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

/** Whoever asks has shown nothing that is good, and this takes a key or a token. */
export class Unauthenticated extends ApiError {
  constructor(message: string) {
    super('UNAUTHENTICATED', message);
  }
}

/** Whoever asks has a role that does not suffice. */
export class Forbidden extends ApiError {
  constructor(message: string) {
    super('FORBIDDEN', message);
  }
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly matched: string;
}

export class Ambiguous extends ApiError {
  constructor(asked: string, candidates: readonly Candidate[]) {
    const list = candidates.map((candidate) => `${candidate.name} (${candidate.id})`).join(', ');
    super('AMBIGUOUS', `"${asked}" stands for ${candidates.length} entities: ${list}. Ask by id.`, { candidates });
  }
}

export class TooComplex extends ApiError {
  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super('QUERY_TOO_COMPLEX', message, details);
  }
}

/** An error after which the same ask may succeed: in so many seconds, which a client is told by `Retry-After` too. */
class TryAgain extends ApiError {
  readonly retryAfterSeconds: number;

  constructor(
    code: 'RATE_LIMITED' | 'TIMEOUT' | 'UNAVAILABLE',
    message: string,
    retryAfterSeconds: number,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code, message, { retryAfterSeconds, ...details });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export class GraphTimeout extends TryAgain {
  constructor(milliseconds: number) {
    super('TIMEOUT', `The answer took longer than ${milliseconds} ms. Ask for less, or try again.`, 2);
  }
}

/** The store has no plan of the statement yet and goes on making it, so that the same ask is answered later. */
export class StillPlanning extends TryAgain {
  constructor(seconds: number) {
    super(
      'TIMEOUT',
      `The store is preparing this operation, which it sees for the first time. Ask again in ${seconds} s.`,
      seconds,
    );
  }
}

export class GraphUnavailable extends TryAgain {
  constructor() {
    super('UNAVAILABLE', 'The graph store does not answer at the moment. Try again shortly.', 1);
  }
}

/** Whether a token is good can be told by its provider alone, who does not answer. */
export class ProviderUnavailable extends TryAgain {
  constructor() {
    super('UNAVAILABLE', 'The keys that tokens are checked with cannot be had at the moment. Try again shortly.', 5);
  }
}

/** Refused before any work: too much is waiting already. */
export class Busy extends TryAgain {
  constructor(seconds = 1) {
    super('UNAVAILABLE', `Too many requests wait for an answer. Try again in ${seconds} s.`, seconds);
  }
}

/** One key or address asked for more than its share; nothing ran, so the whole request is refused. */
export class RateLimited extends TryAgain {
  constructor(cost: number, perMinute: number, seconds: number) {
    const message = `This request costs ${cost}, and of ${perMinute} a minute less is left. Ask again in ${seconds} s, or ask for less.`;
    super('RATE_LIMITED', message, seconds, { http: { status: 429 } });
  }
}

/** Nobody waits for the answer any more; no client ever reads this. */
export class ClientLeft extends TryAgain {
  constructor() {
    super('UNAVAILABLE', 'The client left before the answer.', 1);
  }
}

/** The process of the store lives, and its database does not, as after a full disk: only a restart brings it back. */
export class GraphFailed extends GraphUnavailable {}

export class DiskFull extends ApiError {
  constructor(megabytes: number, folder: string, min: number) {
    super(
      'UNAVAILABLE',
      `Only ${megabytes} MB are free on the disk of ${folder}, and below ${min} MB nothing is written: free some space and try again. What was written before is kept.`,
    );
  }
}
