import { dataOf, pause, reach } from './answer.js';
import { LiantuError } from './error.js';

/** An operation of the catalogue, with the types of its answer and its variables. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** By which a server knows it: `sha256:` and the hash of its text. */
  readonly id: string;
  readonly text: string;
  /** Never there: holds the types alone. */
  readonly typed?: (variables: Variables) => Data;
}

type Headed = Readonly<Record<string, string>>;

export interface ClientOptions {
  /** Where the server is, such as `http://127.0.0.1:4000`; with `/documents` for what documents say alone. */
  readonly url: string;
  /** Sent with each request: `authorization` with the right to write, for one. A function is asked each time. */
  readonly headers?: Headed | (() => Headed | Promise<Headed>);
  /** Instead of the global one. */
  readonly fetch?: typeof fetch;
  /** How often what may succeed later is asked again; 3 unless it is given. */
  readonly retries?: number;
  /** The longest wait before that, in seconds, whatever the server says; 30 unless it is given. */
  readonly maxWaitSeconds?: number;
  /** Sends the id of an operation in the place of its text, which a server of the same version knows. */
  readonly byId?: boolean;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
}

export interface Client {
  /** The answer, whole; whatever else comes is a LiantuError. A mutation is asked again only where a `clientKey` has it done once. */
  ask<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: AskOptions,
  ): Promise<Data>;
  /** What else is at an address of the server: `/changes`, `/export/…`. */
  get(path: string, init?: { readonly headers?: Headed; readonly signal?: AbortSignal | undefined }): Promise<Response>;
}

const RETRIES = 3;
const MAX_WAIT_SECONDS = 30;
const FIRST_WAIT_SECONDS = 0.5;

export function createClient(options: ClientOptions): Client {
  const { headers = {}, retries = RETRIES, maxWaitSeconds = MAX_WAIT_SECONDS, byId = false } = options;
  const url = options.url.replace(/\/+$/, '');
  const send = async (path: string, init: RequestInit) => {
    const own = typeof headers === 'function' ? await headers() : headers;
    const given = init.headers as Headed | undefined;
    // Looked up at each request, and called as it is: a browser's belongs to its window.
    const ask = options.fetch ?? globalThis.fetch;
    return reach(() => ask(`${url}${path}`, { ...init, headers: { ...own, ...given } }));
  };
  return {
    get: (path, { headers: given = {}, signal } = {}) => send(path, { headers: given, ...(signal ? { signal } : {}) }),
    ask: async (operation, variables, { signal } = {}) => {
      const document = byId ? { documentId: operation.id } : { query: operation.text };
      const init = {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
        },
        body: JSON.stringify({ ...document, variables }),
        ...(signal ? { signal } : {}),
      };
      const isSafe = operation.kind === 'query' || ('clientKey' in variables && variables.clientKey != null);
      for (let round = 0; ; round += 1) {
        try {
          return (await dataOf(await send('/graphql', init))) as never;
        } catch (error) {
          if (!(error instanceof LiantuError) || !error.retryable || !isSafe || round >= retries) throw error;
          const seconds = error.retryAfterSeconds ?? FIRST_WAIT_SECONDS * 2 ** round;
          await pause(Math.min(seconds, maxWaitSeconds) * 1_000, signal);
        }
      }
    },
  };
}
