import { EASTERN, fold, withoutAccents, withoutIdleMarks, withoutMarks } from './fold.js';
import { easternForms, withFormsWrittenOut, withoutWesternForms } from './legalForms.js';
import { foldScript, fromTaiwan, simplifiedReadings } from './script.js';
import { soundOf } from './sound.js';

const withoutFoldedForms = easternForms(foldScript);
const withoutForms = easternForms((text) => text);

export function normaliseName(text: string): string {
  return spell(fold(text));
}

/**
 * What two spellings of a thing share that has no legal form and no register: width, case and blanks are folded, and nothing else, since a mark or a
 * variant of a character may tell two products apart.
 */
export function plainKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\s]/gu, '');
}

/**
 * What two spellings of one name share: width, case, marks, accents, script and legal form are folded. It finds what somebody looks for, and
 * tells no two names apart (see {@link exactKey}). A key, never a text to show: 乾照光电 becomes 干照光电.
 */
export function nameKey(text: string): string {
  const folded = withFormsWrittenOut(fold(text));
  return withoutFoldedForms(spell(withoutWesternForms(folded))) || spell(folded);
}

function spell(folded: string): string {
  return withoutMarks(foldScript(withoutAccents(folded)));
}

/**
 * What two spellings of one *registered* name share: as {@link nameKey}, but no simplified spelling becomes another (昇 stays apart from 升), nor
 * one with an accent or a mark that tells names apart (A&B, 7-11). Of a text in traditional script, the likeliest of {@link exactReadings}.
 */
export function exactKey(text: string): string {
  return exactReadings(text)[0] ?? '';
}

/** The exact keys that a text may stand for, the likeliest first: one for simplified script, at most 16 for traditional (鉅 is 钜 or 巨). */
export function exactReadings(text: string): readonly string[] {
  return [...new Set(simplifiedReadings(withFormsWrittenOut(fold(text))).map(exactKeyOf))];
}

function exactKeyOf(simplified: string): string {
  return withoutForms(withoutIdleMarks(withoutWesternForms(simplified))) || withoutIdleMarks(simplified);
}

/** The keys that a look-up tries: by characters, and by Taiwan's terms (雷射雷達 is 激光雷达). */
export function lookupKeys(text: string): readonly string[] {
  return [...new Set([nameKey(text), nameKey(fromTaiwan(fold(text)))])].filter((key) => key !== '');
}

export function pinyinOf(text: string): string {
  return soundOf(text).pinyin;
}

export function initialsOf(text: string): string {
  return soundOf(text).initials;
}

/** The keyset of an ordered list; it ends in the id, so that no two are equal. */
export function sortKey(name: string, id: string): string {
  return `${pinyinOf(name)} ${id}`;
}

/** A point between digits stays, as in a key. */
const WORD = new RegExp(`(?:(?!${EASTERN})[\\p{L}\\p{M}\\p{N}]|(?<=\\p{Nd})\\.(?=\\p{Nd}))+`, 'gu');

/** The words of a name that blanks, marks or Chinese, Japanese and Korean characters part, folded; these themselves are no words. */
export function wordsIn(text: string): readonly string[] {
  const words = withoutAccents(fold(text)).match(WORD) ?? [];
  return [...new Set(words)];
}

/** What an alias is stored with, to be found by. */
export interface AliasKeys {
  readonly key: string;
  readonly pinyin: string;
  readonly initials: string;
  /** With a blank between them; empty for a name of Chinese, Japanese or Korean characters alone. */
  readonly words: string;
}

export function aliasKeys(value: string): AliasKeys {
  return { key: nameKey(value), pinyin: pinyinOf(value), initials: initialsOf(value), words: wordsIn(value).join(' ') };
}
