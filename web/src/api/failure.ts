import type { CombinedError } from '@urql/core';

/** What went wrong, as a person is told it. */
export interface Failure {
  readonly message: string;
  /** The API's code; UNREACHABLE when no answer came, HTTP when something in between answered instead, BROKEN_OFF when one did not end. */
  readonly code: string;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly isRetryable: boolean;
  /** When the server wants to be asked again, if it said so. */
  readonly retryAfterSeconds: number | null;
}

/** A question that has no answer. */
export class AskError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

interface Told {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly requestId?: string;
    readonly retryable?: boolean;
    readonly retryAfterSeconds?: number;
  };
}

/** The API's own words for what went wrong, or those of whatever answered instead. */
export function failureOf(errors: readonly Told[], response: Response | null, cause = ''): Failure {
  const status = response?.status ?? null;
  // One error that no second try can help makes the whole answer one.
  const first = errors.find(({ extensions }) => extensions?.retryable === false) ?? errors[0];
  const { code, requestId, retryable, retryAfterSeconds } = first?.extensions ?? {};
  return {
    message: first?.message ?? cause,
    code: first ? (code ?? 'UNKNOWN') : unansweredBy(response),
    status,
    requestId: requestId ?? response?.headers.get('x-request-id') ?? null,
    isRetryable: retryable !== false || code === 'INTERNAL_SERVER_ERROR',
    retryAfterSeconds: retryAfterSeconds ?? secondsOf(response?.headers.get('retry-after') ?? null, Date.now()),
  };
}

function unansweredBy(response: Response | null): 'UNREACHABLE' | 'HTTP' {
  return response === null ? 'UNREACHABLE' : 'HTTP';
}

export function failureOfQuery({ graphQLErrors, networkError, response }: CombinedError): Failure {
  return failureOf(graphQLErrors as readonly Told[], (response as Response | undefined) ?? null, networkError?.message);
}

/** Of an answer over plain HTTP that is not what was asked for: a file, the list of worlds. */
export async function failureOfResponse(response: Response): Promise<Failure> {
  const body = (await response.json().catch(() => null)) as { readonly errors?: readonly Told[] } | null;
  return failureOf(body?.errors ?? [], response, `HTTP ${response.status}`);
}

/** A file that began and did not end: most likely it is too large, and asking again by itself would end the same way. */
export function failureOfBroken(response: Response): Failure {
  return {
    message: 'The file broke off.',
    code: 'BROKEN_OFF',
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    isRetryable: true,
    retryAfterSeconds: null,
  };
}

/** Whatever else was thrown on the way to an answer means that none came. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof AskError) return error.failure;
  return failureOf([], null, error instanceof Error ? error.message : String(error));
}

/** `Retry-After` says seconds or a date. */
export function secondsOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
