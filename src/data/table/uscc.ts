import { shown } from './quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from './value.js';

/** The characters of the code, in the order of their values: no I, O, S, V and Z (GB 32100-2015). */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;
const TIP = 'write all 18 characters as text';

/**
 * A unified social credit code (统一社会信用代码): 18 characters of which the last checks the others. Width and small letters are folded; one
 * that cannot be valid is a problem with its reason.
 */
export function understandUscc(cell: string): Understood<string> {
  if (saysNothing(cell)) return NOTHING;
  const code = folded(cell).replace(/[ -]/g, '').toUpperCase();
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(code))
    return problemOf(`"${shown(cell)}" is what a spreadsheet made of a code: its digits are lost`, TIP);
  const strange = [...code].find((character) => !CHARACTERS.includes(character));
  if (strange !== undefined) return problemOf(`"${shown(cell)}" holds "${strange}", which no code has`, TIP);
  if (code.length !== LENGTH)
    return problemOf(`"${shown(cell)}" has ${code.length} characters; a code has ${LENGTH}`, TIP);
  if (code.at(-1) !== checkCharacter(code))
    return problemOf(`"${shown(cell)}" fails its check character`, 'correct the digit that was mistyped');
  return valued(code);
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * CHARACTERS.indexOf(code[place] ?? ''), 0);
  return CHARACTERS[(CHARACTERS.length - (sum % CHARACTERS.length)) % CHARACTERS.length] ?? '';
}
