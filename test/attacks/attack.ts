/** What one request may cost the server, in CPU time of its process, so that busy neighbours do not matter. */
export interface Bounds {
  /** All of the request, milliseconds. */
  readonly cpu: number;
  /** The longest time for which nobody else is answered, milliseconds. */
  readonly slice: number;
  /** What the heap has grown by once the answer is sent and garbage collected, bytes. */
  readonly heap: number;
  /** The answer, bytes. */
  readonly answer: number;
}

/** One request that is legal HTTP, and what it must come to. */
export interface Attack {
  readonly name: string;
  readonly method?: 'GET' | 'POST';
  /** /graphql unless said. */
  readonly path?: string;
  /** A text goes as it is; none makes the path the whole address. */
  readonly body: string | Readonly<Record<string, unknown>>;
  /** The code of its first error, or ANSWERED; one of these, where the store's speed decides. */
  readonly expected: readonly Outcome[];
  readonly bounds?: Partial<Bounds>;
}

export type Outcome =
  | 'ANSWERED'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'NOT_FOUND'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'UNAVAILABLE';

export interface Sent {
  readonly path?: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
}

/** The attack as a client sends it. */
export function sentAs({ method = 'POST', path = '/graphql', body }: Attack): Sent {
  if (method === 'POST') return { method, path, body: typeof body === 'string' ? body : JSON.stringify(body) };
  if (body === '') return { method, path };
  const { query } = body as { readonly query: string };
  return { method, path: `${path}?query=${encodeURIComponent(query)}` };
}

export const rep = (count: number, part: (index: number) => string, separator = ' '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(separator);

export const refused = (name: string, query: string, variables = {}): Attack => ({
  name,
  body: { query, variables },
  expected: ['QUERY_TOO_COMPLEX'],
});

export const invalid = (name: string, query: string, variables = {}): Attack => ({
  name,
  body: { query, variables },
  expected: ['GRAPHQL_VALIDATION_FAILED'],
});

export const bad = (name: string, query: string, variables = {}): Attack => ({
  name,
  body: { query, variables },
  expected: ['BAD_USER_INPUT'],
});

/** Legal and within the limits: what the store makes of it is the store's, what this process makes of it is bounded. */
export const admitted = (name: string, query: string, variables = {}): Attack => ({
  name,
  body: { query, variables },
  expected: ['ANSWERED', 'TIMEOUT', 'UNAVAILABLE'],
  bounds: { cpu: 2_000, slice: 400, heap: 8_000_000, answer: 200_000 },
});

/** The same operation by way of a file: its list is `rows`. */
export const downloaded = (name: string, query: string, rows: string): Attack => ({
  name,
  path: '/download',
  body: { query, rows, columns: [{ title: 'id', path: 'id' }], format: 'csv', name: 'x' },
  expected: ['QUERY_TOO_COMPLEX'],
});

/** Each fragment spreads the next twice: `levels` of them are 2 to the power of `levels` fields. */
export const chain = (levels: number, type: string, leaf: string, times = 2): string =>
  `${rep(levels, (at) => `fragment F${at} on ${type}{${rep(times, () => `...F${at + 1}`)}}`)} fragment F${levels} on ${type}{${leaf}}`;

/** The same with fields of their own, so that each is asked of the store. */
export const doubled = (levels: number, branches: number, tag = ''): string =>
  `${rep(levels, (at) => `fragment F${at} on Region{${rep(branches, (k) => `${'abc'[k]}${tag}:parent{...F${at + 1}}`)}}`)} fragment F${levels} on Region{id}`;
