import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { TooComplex } from '../errors.js';
import { brief } from './limits/brief.js';
import { MAX_TOKENS } from './limits.js';
import { inPlainWords, withoutNames } from './plainWords.js';

/** The codes that a client may be shown with their own words; everything else is masked. */
const SHOWN = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'AMBIGUOUS',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'TIMEOUT',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
/** Apollo's names for a request that is wrong in itself, which the API calls bad input. */
const RENAMED: Readonly<Record<string, string>> = {
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
};

/** Every code that a client may meet in an error of GraphQL. */
export const CODES = [...new Set([...SHOWN].map((code) => RENAMED[code] ?? code)), 'INTERNAL_SERVER_ERROR'];

type Explain = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** What a client is told of an error; in production without the names of the schema. */
export function explainer(isProduction: boolean): Explain {
  const say = isProduction ? withoutNames : inPlainWords;
  return (formatted, error) => say(explain(formatted, error));
}

function explain(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error, String(formatted.extensions?.['code'] ?? ''));
  if (!SHOWN.has(code)) {
    return {
      message: 'Something went wrong here; quote the request id.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false },
    };
  }
  const { validationErrorCode: _, ...given } = formatted.extensions ?? {};
  const extensions = { retryable: false, ...given, code: RENAMED[code] ?? code };
  if (TOKENS.test(formatted.message)) return { message: TOO_MANY_TOKENS, extensions };
  const message = code === 'BAD_USER_INPUT' ? nullVariableOf(error) : undefined;
  return { ...brief(formatted), ...(message === undefined ? {} : { message }), extensions };
}

/** graphql says only that the argument is not valid; who wrote the operation wants to know which variable was null. */
function nullVariableOf(error: unknown): string | undefined {
  const cause = unwrapResolverError(error);
  if (!(cause instanceof GraphQLError)) return undefined;
  const [, argument] = /^Argument "(\w+)" (?:has invalid value|of non-null type)/.exec(cause.message) ?? [];
  const [given] = cause.nodes ?? [];
  const value = given?.kind === Kind.OBJECT && given.fields.length === 1 ? given.fields[0]?.value : given;
  if (argument === undefined || value?.kind !== Kind.VARIABLE) return undefined;
  return `The variable \`$${value.name.value}\` is null or was not given, so the argument \`${argument}\` has no value; give it one.`;
}

/** How the parser, which stops there, says it. */
const TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;
const TOO_MANY_TOKENS = `The document has more than ${MAX_TOKENS} tokens (names, brackets, values); ${MAX_TOKENS} is the limit. Ask in several operations.`;

/** Whether the error was meant for the client, so that nobody needs to look after it. */
export function isOurs(error: GraphQLError): boolean {
  return SHOWN.has(codeOf(error, String(error.extensions['code'] ?? '')));
}

/** graphql 16 reports a `@oneOf` argument whose variable is null only when it runs, without a code: still bad input. */
function codeOf(error: unknown, code: string): string {
  const cause = unwrapResolverError(error);
  // The limits are a rule of validation, whose errors Apollo gives a code of its own.
  if (error instanceof GraphQLError && error.originalError instanceof TooComplex) return 'QUERY_TOO_COMPLEX';
  if (TOKENS.test((error as Error).message)) return 'QUERY_TOO_COMPLEX';
  // There is no subscription here, and asking for one is the client's mistake.
  const isOperation = cause instanceof GraphQLError && /^Schema is not configured to execute/.test(cause.message);
  const isArgument =
    cause instanceof GraphQLError &&
    /^((Argument|Variable) "|Too many errors processing variables)/.test(cause.message);
  if ((isArgument || isOperation) && (code === '' || code === 'INTERNAL_SERVER_ERROR')) return 'BAD_USER_INPUT';
  return cause instanceof GraphQLError && cause.extensions['code'] ? String(cause.extensions['code']) : code;
}
