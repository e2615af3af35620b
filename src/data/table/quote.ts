/**
 * What no table needs and what deceives whoever reads it: control characters (a terminal obeys them), but for tabs and line
 * breaks inside of quoted cells, and characters that turn the direction of what follows.
 */
const UNSAFE = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const SHOWN_ESCAPED = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
/** As much of a foreign text as a message needs to be understood. */
const SHOWN = 80;

/** Foreign text as a message may show it: on one line, harmless to a terminal, and short. */
export function shown(text: string, max: number = SHOWN): string {
  const start = text.length > max ? `${text.slice(0, max)}… (${text.length} characters)` : text;
  return start.replace(SHOWN_ESCAPED, codeOf);
}

/** The first unsafe character of a text and where it stands, from 1. */
export function unsafeIn(text: string): { readonly code: string; readonly place: number } | null {
  const found = UNSAFE.exec(text);
  return found && { code: codeOf(found[0]), place: found.index + 1 };
}

function codeOf(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
