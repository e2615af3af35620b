import { Converter, type ConverterFunction } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const converters = new Map<string, ConverterFunction>();

/** Building a dictionary takes some 30 ms, so it happens at the first use and once. */
function converterFrom(from: 't' | 'twp'): ConverterFunction {
  const known = converters.get(from);
  if (known !== undefined) return known;
  const built = Converter({ from, to: 'cn' });
  converters.set(from, built);
  return built;
}

function convert(text: string, from: 't' | 'twp'): string {
  return converterFrom(from)(text);
}

// 集团, 控股, 资本 and their like name the firm; 广汽集团 and 广汽资本 must stay two.
const CHINESE_FORM = /(?:股份有限责任公司|股份有限公司|有限责任公司|有限公司|股份公司|公司)$/u;

// Whole words only, and before the spaces go: "tescoltd" no longer shows where the name ends. Each turn takes one word, since
// " co ltd" that is also one of two has twice as many ways to fail with each that follows.
const ENGLISH_FORM =
  /(?: (?:(?:company|co\.?)(?:limited|ltd\.?)|limited|ltd\.?|incorporated|inc\.?|corporation|corp\.?|company|co\.?|llc|plc|gmbh|ag))+ ?$/u;

/** One blank for any run of blanks and commas, so that the pattern above has nothing to try twice. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,]+/gu, ' ');
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/u.test(text);
}

/** The plus stays, because 20+8 is a name and 208 another. */
function withoutMarks(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}+]/gu, '');
}

function keyFrom(text: string, from: 't' | 'twp'): string {
  const folded = fold(text);
  const whole = withoutMarks(convert(folded, from));
  const unformed = withoutMarks(convert(folded.replace(ENGLISH_FORM, ''), from)).replace(CHINESE_FORM, '');
  return unformed === '' ? whole : unformed;
}

export function normaliseName(text: string): string {
  return withoutMarks(convert(fold(text), 't'));
}

/** What two spellings of one name share. A key, never a text to show: 乾照光电 becomes 干照光电. */
export function nameKey(text: string): string {
  return keyFrom(text, 't');
}

/**
 * What two spellings of one *registered* name share: as {@link nameKey}, but no simplified spelling becomes another (昇 stays apart from 升).
 */
export function exactKey(text: string): string {
  return nameKey(text);
}

/** Every exact key that a name may stand for: several where it is in traditional script. */
export function exactReadings(text: string): readonly string[] {
  return [exactKey(text)];
}

/** The keys that a look-up tries: by characters, and by Taiwan's terms (雷射雷達 is 激光雷达). */
export function lookupKeys(text: string): readonly string[] {
  return [...new Set([keyFrom(text, 't'), keyFrom(text, 'twp')])].filter((key) => key !== '');
}

function syllables(text: string, pattern: 'pinyin' | 'first'): string {
  const folded = fold(text);
  if (isAscii(folded)) return folded.replace(/[^a-z0-9]/gu, '');
  return pinyin(folded, { pattern, toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

export function pinyinOf(text: string): string {
  return syllables(text, 'pinyin');
}

export function initialsOf(text: string): string {
  return syllables(text, 'first');
}

/** The keyset of an ordered list; it ends in the id, so that no two are equal. */
export function sortKey(name: string, id: string): string {
  return `${pinyinOf(name)} ${id}`;
}
