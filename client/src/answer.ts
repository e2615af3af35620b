import { LiantuError, type Problem } from './error.js';

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly Problem[];
}

/** What cannot be reached may be there again in a moment. */
export async function reach(send: () => Promise<Response>): Promise<Response> {
  try {
    return await send();
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AbortError') throw cause;
    throw new LiantuError('The server cannot be reached.', { code: 'UNREACHABLE', retryable: true, cause });
  }
}

/** The data of an answer without errors. */
export async function dataOf(response: Response): Promise<unknown> {
  const body = await bodyOf(response);
  if (body && !body.errors?.length && body.data) return body.data;
  throw errorOf(response, body);
}

export async function failureOf(response: Response): Promise<LiantuError> {
  return errorOf(response, await bodyOf(response));
}

async function bodyOf(response: Response): Promise<Body | null> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Body;
  } catch {
    // A gateway's own page, for one: its status says what there is to say.
    return null;
  }
}

function errorOf({ status, headers }: Response, body: Body | null): LiantuError {
  const problems = body?.errors ?? [];
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const retryAfterSeconds = Number.isFinite(seconds) ? seconds : null;
  const details = { problems, status, retryAfterSeconds, data: body?.data ?? null };
  const [first] = problems;
  if (first) return new LiantuError(first.message, details);
  const retryable = [429, 502, 503, 504].includes(status);
  return new LiantuError(`The answer has status ${status} and is none of Liantu.`, { ...details, retryable });
}

/** Resolves after so long, and rejects at once when the signal says so. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const leave = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', leave, { once: true });
  });
}
