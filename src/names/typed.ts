import { EASTERN, fold } from './fold.js';
import { pinyinOf, wordsIn } from './index.js';

/** How many spellings of one text are tried: three places of a doubtful letter. */
const MAX_SPELLINGS = 8;
const DOUBTFUL = /(?<=[ln])(?:yu|[uv])|(?<=[jqxy])v/g;

/**
 * What a person typed as pinyin, in the spellings that `Sound` may have for it: with tones or without, and ü as ü, v, u or yu. The one
 * that was typed comes first; none for a text with less than two letters or of another alphabet.
 */
export function typedPinyin(text: string): readonly string[] {
  const marked = fold(text).normalize('NFD');
  const umlauts = marked.replace(/(?<=[ln])u([\u0300-\u036f]*)\u0308/gu, 'v$1');
  const typed = umlauts.replace(/[\u0300-\u036f]|[\s'’·.-]/gu, '');
  if (!/^(?=.*[a-z])[a-z0-9]{2,}$/.test(typed)) return [];
  const between = typed.split(DOUBTFUL);
  const doubtful = [...typed.matchAll(DOUBTFUL)].map(([letters]) => letters);
  return doubtful.reduce<readonly string[]>(
    (begun, letters, at) =>
      spellingsOf(letters)
        .flatMap((spelling) => begun.map((start) => `${start}${spelling}${between[at + 1] ?? ''}`))
        .slice(0, MAX_SPELLINGS),
    [between[0] ?? ''],
  );
}

function spellingsOf(letters: string): readonly string[] {
  return letters === 'v' ? ['v', 'u'] : [letters, 'v'];
}

const ANY_EASTERN = new RegExp(EASTERN, 'u');

/** The words of a text that is made of nothing else. */
export function typedWords(text: string): readonly string[] {
  return ANY_EASTERN.test(text) ? [] : wordsIn(text);
}

/** The pinyin of a text of characters, some of which may be wrong ones of the same sound; empty for any other text. */
export function typedSound(text: string): string {
  return ANY_EASTERN.test(text) ? pinyinOf(text) : '';
}
