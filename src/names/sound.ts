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
