import { expect, it } from 'vitest';
import { wordsIn } from '../../src/names/index.js';

it.each([
  ['Kleiner Perkins Caufield & Byers', ['kleiner', 'perkins', 'caufield', 'byers']],
  ['ООО Испытание', ['ооо', 'испытание']],
  ['IDG资本', ['idg']],
  ['影石创新（Insta360）', ['insta360']],
  ['Société Générale', ['societe', 'generale']],
  ['ＡＢＣ-试验-ＤＥＦ', ['abc', 'def']],
  ["L'Oréal", ['l', 'oreal']],
  ['Web 3.0 Shiyan', ['web', '3.0', 'shiyan']],
  ['שלום עולם', ['שלום', 'עולם']],
  ['test test', ['test']],
  ['速腾聚创', []],
  ['한국 ガラス', []],
  ['&', []],
])('the words of %s are %j', (name, words) => {
  expect(wordsIn(name)).toEqual(words);
});
