/** What a name may stand for, where it stands for several. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly matched: string;
}

export interface Problem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly retryable?: boolean;
    readonly requestId?: string;
    readonly candidates?: readonly Candidate[];
  };
}

interface Details {
  readonly problems?: readonly Problem[];
  readonly status?: number | null;
  readonly retryAfterSeconds?: number | null;
  readonly data?: unknown;
  readonly cause?: unknown;
  /** Where the server itself says nothing: it could not be reached, or something before it answered. */
  readonly code?: string;
  readonly retryable?: boolean;
}

/** Whatever is not the whole answer: the first error says what it is, and `problems` are all of them. */
export class LiantuError extends Error {
  override readonly name = 'LiantuError';
  /** As in the guide for developers; `UNREACHABLE` where no answer came. */
  readonly code: string;
  /** Whether the same may succeed later. */
  readonly retryable: boolean;
  /** How long to wait before that, where the server says so. */
  readonly retryAfterSeconds: number | null;
  /** Of an AMBIGUOUS name. */
  readonly candidates: readonly Candidate[];
  readonly requestId: string | null;
  readonly status: number | null;
  readonly problems: readonly Problem[];
  /** The fields that were answered all the same. */
  readonly data: unknown;

  constructor(message: string, details: Details = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    const { problems = [], status = null, retryAfterSeconds = null, data = null } = details;
    const [first] = problems;
    this.problems = problems;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
    this.data = data;
    this.code = first?.extensions?.code ?? details.code ?? 'UNKNOWN';
    this.retryable = details.retryable ?? (first !== undefined && problems.every((one) => one.extensions?.retryable));
    this.candidates = first?.extensions?.candidates ?? [];
    this.requestId = first?.extensions?.requestId ?? null;
  }
}
