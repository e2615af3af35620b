/** The characters of the code, in the order of their values: no I, O, S, V and Z (GB 32100-2015). */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;

/** A code as it is kept, or why the text cannot be one, as the end of a sentence, and what to do. */
export type ReadUscc = { readonly code: string } | { readonly reason: string; readonly tip: string };

/**
 * A unified social credit code (统一社会信用代码): 18 characters of which the last checks the others. Width and small letters are folded,
 * blanks and dashes dropped.
 */
export function readUscc(text: string): ReadUscc {
  const code = text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}-]/gu, '')
    .toUpperCase();
  const tip = `write all ${LENGTH} characters as text`;
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(code))
    return { reason: 'is what a spreadsheet made of a code: its digits are lost', tip };
  const strange = [...code].find((character) => !CHARACTERS.includes(character));
  if (strange !== undefined) return { reason: `holds "${strange}", which no code has`, tip };
  if (code.length !== LENGTH) return { reason: `has ${code.length} characters; a code has ${LENGTH}`, tip };
  if (code.at(-1) === checkCharacter(code)) return { code };
  return { reason: 'fails its check character', tip: 'correct the character that was mistyped' };
}

/** The 17 characters before it, and the one that checks them. */
export function withCheckCharacter(characters: string): string {
  return characters + checkCharacter(characters);
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * CHARACTERS.indexOf(code[place] ?? ''), 0);
  return CHARACTERS[(CHARACTERS.length - (sum % CHARACTERS.length)) % CHARACTERS.length] ?? '';
}
