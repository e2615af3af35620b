import { lookupKeys } from '../../names/index.js';
import { typedPinyin, typedSound, typedWords } from '../../names/typed.js';
import type { Hit } from './queries.js';

/** What was typed, in every way in which a name may be stored. */
export interface Typed {
  readonly keys: readonly string[];
  /** As pinyin or initials, in the spellings that either may have. */
  readonly latin: readonly string[];
  /** How its characters are read; empty for a text of letters. */
  readonly sound: string;
  /** Empty for a text with characters. */
  readonly words: readonly string[];
}

export function typed(query: string): Typed {
  const keys = lookupKeys(query).filter((key) => key !== '');
  return { keys, latin: typedPinyin(query), sound: typedSound(query), words: typedWords(query) };
}

export function lengthOf(text: string): number {
  return [...text].length;
}

/** What means something to Lucene is escaped; what is left is plain words. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&').replace(/^(and|or|not)$/i, '"$1"');
}

/** The index holds pairs of characters; a single one is the beginning of a name, or nothing. */
function luceneOf({ keys }: Typed): string {
  const parts = keys.filter((key) => lengthOf(key) > 1).map(escaped);
  return parts.length === 0 ? '' : `key:(${parts.join(' ')})`;
}

/** A shorter word, pinyin or name is one slip away from too many others. */
const [MIN_WORD, MIN_PINYIN, MIN_HEARD] = [4, 6, 3];

/** Each of the words, as it is, begun, or with one letter wrong, missing, added or exchanged with the next. */
function luceneOfWords({ words }: Typed): string {
  return words
    .map((word) => {
      const [asIs, length] = [escaped(word), lengthOf(word)];
      const [begun, slipped] = [length > 1 ? ` OR ${asIs}*` : '', length >= MIN_WORD ? ` OR ${asIs}~1` : ''];
      return `words:(${asIs}^4${begun}${slipped})`;
    })
    .join(' AND ');
}

/** The pinyin that was typed, or that of the characters, with one such slip: a character of nearly the same sound. */
function luceneOfSpelling({ keys: [key = ''], latin: [latin = ''], sound }: Typed): string {
  const spelling = sound === '' ? latin : sound;
  const isLong = spelling.length >= MIN_PINYIN && (sound === '' || lengthOf(key) >= MIN_HEARD);
  return isLong ? `pinyin:${spelling}~1` : '';
}

/** One of a full-text index of names, and how it matches what it finds. */
interface Question {
  readonly index: 'aliasParts' | 'aliasSpellings';
  readonly text: string;
  readonly how: Hit['how'];
}

/** All that full-text indexes are asked; of some labels alone, what the other indexes would be asked too, since these do not know kinds. */
export function questionsOf(asked: Typed, labels: readonly string[] | null): Question[] {
  const begun = (field: string, texts: readonly string[]) =>
    texts.map((text) => `${field}:${escaped(text)}*`).join(' ');
  const { keys, latin, sound } = asked;
  const ofSome: readonly Question[] = [
    // What is longer is found by its parts.
    {
      index: 'aliasSpellings',
      text: begun(
        'key',
        keys.filter((key) => lengthOf(key) === 1),
      ),
      how: 'TEXT',
    },
    { index: 'aliasSpellings', text: begun('pinyin', latin), how: 'PINYIN' },
    { index: 'aliasSpellings', text: begun('initials', latin), how: 'INITIALS' },
    { index: 'aliasSpellings', text: sound === '' ? '' : `pinyin:${escaped(sound)}`, how: 'SOUND' },
  ];
  const questions: readonly Question[] = [
    { index: 'aliasParts', text: luceneOf(asked), how: 'TEXT' },
    { index: 'aliasSpellings', text: luceneOfWords(asked), how: 'WORDS' },
    { index: 'aliasSpellings', text: luceneOfSpelling(asked), how: 'SPELT' },
    ...(labels ? ofSome : []),
  ];
  const among = labels ? ` +kinds:(${labels.join(' ')})^0` : '';
  return questions.filter(({ text }) => text !== '').map((each) => ({ ...each, text: `+(${each.text})${among}` }));
}
