import { Converter as ConverterToTraditional } from 'opencc-js/cn2t';
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import { Converter, type ConverterFunction } from 'opencc-js/t2cn';

/**
 * Characters that OpenCC converts and that 《通用规范汉字表》 (2013) lists as simplified ones beside their usual form, most of them for names:
 * a firm may be registered as 东昇, and another as 东升.
 */
const KEPT: ReadonlySet<string> = new Set('乾吒徵於薹袷麽著剋劄扞昇氾祕脩苧蒐薳谿釐陞');

/** Traditional characters of which names in simplified script have a second form, beside the one that OpenCC gives. */
const SECOND_FORMS: ReadonlyMap<string, string> = new Map([
  ['鉅', '钜'],
  ['鍾', '锺'],
  ['餘', '馀'],
  ['諮', '谘'],
]);

/** What OpenCC converts in some words only, and a look-up in all. */
const IN_SOME_WORDS: readonly (readonly [string, string])[] = [
  ['著', '着'],
  ['瞭', '了'],
  ['藉', '借'],
];

const MAX_READINGS = 16;

function pairsIn(dictionary: string): readonly (readonly [string, string])[] {
  return dictionary.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  });
}

/** Forms of Hong Kong, as OpenCC's standard writes them: 衞 as 衛. */
const STANDARD: ReadonlyMap<string, string> = new Map(pairsIn(HKVariantsRev));
const FROM_STANDARD: ReadonlyMap<string, string> = new Map(pairsIn(TSCharacters));

function simplifiedOf(character: string): string {
  const standard = STANDARD.get(character) ?? character;
  return FROM_STANDARD.get(character) ?? FROM_STANDARD.get(standard) ?? standard;
}

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...FROM_STANDARD.keys(), ...STANDARD.keys()]
    .map((character) => [character, simplifiedOf(character)] as const)
    .filter(([character, simplified]) => character !== simplified),
);

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...SIMPLIFIED,
  ...IN_SOME_WORDS,
  ...[...SECOND_FORMS].map(([character, second]) => [second, simplifiedOf(character)] as const),
]);

/** One spelling for all that may be written for each other in one script or the other: 鉅, 钜 and 巨 become 巨. For look-ups only. */
export function foldScript(text: string): string {
  let folded = '';
  for (const character of text) folded += FOLDED.get(character) ?? character;
  return folded;
}

function isTraditional(text: string): boolean {
  for (const character of text) {
    if (SIMPLIFIED.has(character) && !KEPT.has(character)) return true;
  }
  return false;
}

/** Building a dictionary takes some 30 ms, so it happens at the first use and once. */
function once(build: () => ConverterFunction): ConverterFunction {
  let built: ConverterFunction | undefined;
  return (text: string) => {
    built ??= build();
    return built(text);
  };
}

/** By the terms of Taiwan too: 雷射雷達 is 激光雷达. */
export const fromTaiwan = once(() => Converter({ from: 'twp', to: 'cn' }));
const toSimplified = once(() => Converter({ from: 't', to: 'cn' }));
const toTraditional = once(() => ConverterToTraditional({ from: 'cn', to: 't' }));

/** What a text stands for in simplified script, the most likely first, at most 16; a text without a traditional character is itself. */
export function simplifiedReadings(text: string): readonly string[] {
  if (!isTraditional(text)) return [text];
  const standard = [...text].map((character) => STANDARD.get(character) ?? character);
  const converted = [...toSimplified(standard.join(''))];
  const choices = standard.map((character, at) => formsOf(character, converted[at] ?? ''));
  const readings = choices.reduce<readonly string[]>(
    (begun, forms) => forms.flatMap((form) => begun.map((start) => start + form)).slice(0, MAX_READINGS),
    [''],
  );
  return byLikelihood(readings, standard);
}

/** The one that fits the words around it first. */
function formsOf(character: string, inItsWord: string): readonly string[] {
  const second = SECOND_FORMS.get(character) ?? (KEPT.has(character) ? character : inItsWord);
  return [...new Set([inItsWord, simplifiedOf(character), second])];
}

/** Whoever wrote 乾 may mean 乾 or 干; a reading is the likelier the more of what was written comes out when it is converted. */
function byLikelihood(readings: readonly string[], written: readonly string[]): readonly string[] {
  if (readings.length < 2) return readings;
  const scores = new Map(
    readings.map((reading) => {
      const restored = [...toTraditional(reading)];
      return [reading, written.filter((character, at) => restored[at] === character).length] as const;
    }),
  );
  return readings.toSorted((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
}
