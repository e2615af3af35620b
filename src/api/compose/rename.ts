const LITERALS = new Set(['true', 'false', 'null']);
// A quoted string, or an identifier that is not a property, label, parameter, function or keyword (keywords are upper case).
const IDENTIFIER = /'[^']*'|(?<![.:|$\w`])[a-z][A-Za-z0-9]*\b(?!\s*\()/g;

/**
 * Gives every variable of a fragment a name of its own, so that fragments nest to any depth without one hiding another,
 * and every parameter the fragment's prefix, so that the same field asked twice keeps two sets of values.
 */
export function rename(text: string, variables: Readonly<Record<string, string>>, suffix: number): string {
  const renamed = text.replace(IDENTIFIER, (word, offset: number) => {
    if (word.startsWith("'") || LITERALS.has(word) || isMapKey(text, offset, word.length)) return word;
    return variables[word] ?? `${word}${suffix}`;
  });
  return renamed.replace(/\$(\w+)/g, `$$p${suffix}_$1`);
}

function isMapKey(text: string, offset: number, length: number): boolean {
  return /^\s*:(?!:)/.test(text.slice(offset + length)) && /[{,]\s*$/.test(text.slice(0, offset));
}
