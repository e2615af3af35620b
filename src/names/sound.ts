import { LRUCache } from 'lru-cache';
import { customPinyin, pinyin } from 'pinyin-pro';
import { fold, withoutAccents } from './fold.js';
import { READINGS } from './readings.js';
import { simplifiedReadings } from './script.js';

/** How a name is read, in small letters of ASCII and digits: ü is v, and what is neither Han nor Latin has no sound. */
export interface Sound {
  readonly pinyin: string;
  /** The first letter of each syllable; what is Latin already is whole. */
  readonly initials: string;
}

customPinyin({ ...READINGS });

/** A name's pinyin, initials, order and id are asked for one after another. */
const heard = new LRUCache<string, Sound>({ max: 1_000 });

export function soundOf(text: string): Sound {
  const known = heard.get(text);
  if (known) return known;
  const sound = read(withoutAccents(fold(text)));
  heard.set(text, sound);
  return sound;
}

function read(folded: string): Sound {
  if (/^[ -~]*$/.test(folded)) return { pinyin: latinIn(folded), initials: latinIn(folded) };
  const [simplified = folded] = simplifiedReadings(folded);
  const parts = pinyin(simplified, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const initials: string[] = [];
  let at = 0;
  for (const part of parts) {
    const isAsWritten = simplified.startsWith(part, at);
    initials.push(isAsWritten ? part : part.slice(0, 1));
    at += isAsWritten ? part.length : String.fromCodePoint(simplified.codePointAt(at) ?? 0).length;
  }
  return { pinyin: latinIn(parts.join('')), initials: latinIn(initials.join('')) };
}

function latinIn(text: string): string {
  return text.replace(/[^a-z0-9]/gu, '');
}

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
