import type { GraphQLFormattedError } from 'graphql';

/** Longer than any sentence of ours: what is beyond quotes the request. */
const MAX_MESSAGE = 500;
const MAX_QUOTED = 80;
/** A field of each of two conflicting selections, say; a name that is given a hundred times has a hundred. */
const MAX_LOCATIONS = 4;

/** An error says what is wrong, not the request over again: what it quotes is cut, and so are its places. */
export function brief(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations } = error;
  return {
    ...error,
    message: briefText(message),
    ...(locations ? { locations: locations.slice(0, MAX_LOCATIONS) } : {}),
  };
}

function briefText(message: string): string {
  if (message.length <= MAX_QUOTED) return message;
  const text = message.replace(/"([^"]*)"/g, (whole, quoted: string) => {
    return quoted.length > MAX_QUOTED ? `"${cut(quoted, MAX_QUOTED)}"` : whole;
  });
  return cut(text, MAX_MESSAGE);
}

/** By characters, not by halves of one. */
function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
