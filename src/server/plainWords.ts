import type { GraphQLFormattedError } from 'graphql';

/** What the libraries say, which names them and their options, and what a client is told instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/introspection is not allowed/, 'This server answers no introspection; its schema is at /schema.graphql.'],
  [
    /Cross-Site Request Forgery/,
    'A page of another site could have sent this; send it as application/json, or with the header graphql-require-preflight.',
  ],
  [/^POST body missing/, 'The body of the request is not a JSON object with a `query`.'],
  [/must contain a non-empty `query`/, 'The request has no `query`.'],
  [/^GraphQL queries must be strings/, '`query` must be a string: the text of the operation.'],
  [/batching disabled/, 'Send one operation in each request; a list of them is refused.'],
  [/incremental delivery/, '`@defer` and `@stream` are not supported; ask without them.'],
  [/^GET requests only support query/, 'GET takes a query alone; send a mutation by POST, as application/json.'],
  [/supports only GET\/POST/, '/graphql takes GET and POST.'],
];

export function inPlainWords(error: GraphQLFormattedError): GraphQLFormattedError {
  const [, message] = WORDS.find(([pattern]) => pattern.test(error.message)) ?? [];
  return message === undefined ? error : { ...error, message };
}

/**
 * In production an error is not a way to ask what the schema holds, name by name: whoever writes an operation has the whole
 * of it at /schema.graphql, and whoever guesses learns only where it is wrong.
 */
export function withoutNames(error: GraphQLFormattedError): GraphQLFormattedError {
  const plain = inPlainWords(error);
  if (error.extensions?.['code'] !== 'GRAPHQL_VALIDATION_FAILED' || plain !== error) return plain;
  const [place] = error.locations ?? [];
  const where = place ? ` at line ${place.line}, column ${place.column}` : '';
  return { ...error, message: `The operation is not valid${where}; compare it with the schema at /schema.graphql.` };
}
