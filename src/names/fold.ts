/** A character of Chinese, Japanese or Korean writing, which puts no blanks between words; a part of a pattern. */
export const EASTERN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';

/** Width and case folded, what nobody sees dropped, and one blank for any run of blanks and commas, so that no pattern has anything to try twice. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s,]+/gu, ' ');
}

/** Latin letters that no decomposition takes apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ı', 'i'],
]);
const ACCENTED = /[ß-ɏͰ-ӿḀ-ỿ]|[\u0300-\u036f]/u;

/** é as e, й as и; the marks of kana, Arabic and Indian scripts are letters and stay. `text` is folded. */
export function withoutAccents(text: string): string {
  if (!ACCENTED.test(text)) return text;
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  return bare.normalize('NFC').replace(/[ßæœøđðþħłı]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

/** The plus stays, because 20+8 is a name and 208 another; so does a point between digits, since 2.5D is not 25D. */
export function withoutMarks(text: string): string {
  return text.replace(/(?<!\p{Nd})\.|\.(?!\p{Nd})|[^\p{L}\p{M}\p{N}+.]/gu, '');
}

/** As {@link withoutMarks}, but A&B stays apart from AB, and 7-11 from 711. */
export function withoutIdleMarks(text: string): string {
  return text
    .replace(/(?<=\p{Nd})(?!\.\p{Nd})[^\p{L}\p{M}\p{N}+&#@]+(?=\p{Nd})/gu, '-')
    .replace(/(?<!\p{Nd})[.-]|[.-](?!\p{Nd})|[^\p{L}\p{M}\p{N}+&#@.-]/gu, '');
}
