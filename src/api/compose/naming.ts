const LITERALS = new Set(['true', 'false', 'null']);
// A quoted string, a procedure, what it yields, or an identifier that is not a property, label, parameter, function or keyword (keywords are upper case).
const IDENTIFIER = /'[^']*'|\bCALL [a-z][\w.]*|\bYIELD [a-z]\w*|(?<![.:|$\w`])[a-z][A-Za-z0-9]*\b(?!\s*\()/g;

/** The names of one fragment in a statement: fragments nest to any depth, and the same field asked twice keeps two sets of values. */
export interface Naming {
  variable(name: string): string;
  parameter(name: string): string;
  /** The text with every variable and parameter under its name here; `variables` are those that have another name already. */
  rename(text: string, variables?: Readonly<Record<string, string>>): string;
}

/** By a number that no other fragment of the statement has. */
export function namingOf(number: number): Naming {
  const variable = (name: string) => `${name}${number}`;
  const parameter = (name: string) => `p${number}_${name}`;
  const rename = (text: string, variables: Readonly<Record<string, string>> = {}) =>
    text
      .replace(IDENTIFIER, (word, offset: number) => {
        if (/^['CY]/.test(word) || LITERALS.has(word) || isMapKey(text, offset, word.length)) return word;
        return variables[word] ?? variable(word);
      })
      .replace(/\$(\w+)/g, (_, name: string) => `$${parameter(name)}`);
  return { variable, parameter, rename };
}

function isMapKey(text: string, offset: number, length: number): boolean {
  return /^\s*:(?!:)/.test(text.slice(offset + length)) && /[{,]\s*$/.test(text.slice(0, offset));
}
