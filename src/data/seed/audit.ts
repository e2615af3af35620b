import { dense } from './dense.js';
import type { Facts } from './facts.js';

/** What of one document is quoted by the seed, and what of it names or counts something and is not. */
export interface Audit {
  readonly source: string;
  readonly title: string;
  readonly passages: number;
  /** Characters, white space apart. */
  readonly characters: number;
  readonly quoted: number;
  readonly numbers: { readonly all: number; readonly quoted: number };
  /** Sentences that are not quoted and hold a number with a unit or a name of an organization. */
  readonly open: readonly string[];
}

const COUNTED = /\d[\d,.]*(?:\s*)(?:%|家|项|件|亿|万|元|个|名|年|月|倍|所|只|台|款|位|批|类|条|场|亩|支|间)/gu;
const NAMED =
  /[\u4e00-\u9fff]{2,}(?:公司|集团|基金|资本|创投|大学|学院|研究院|实验室|产业园|委员会|管委会|银行|事务所|交易所)/u;

export function auditSeed(facts: Facts, documents: ReadonlyMap<string, string>): readonly Audit[] {
  return facts.sources.flatMap(({ id, name }) => {
    const text = documents.get(id);
    if (text === undefined) return [];
    const quotes = facts.passages.filter(({ source }) => source === id).map(({ quote }) => dense(quote));
    return [auditDocument(id, name, text, quotes)];
  });
}

function auditDocument(source: string, title: string, text: string, quotes: readonly string[]): Audit {
  const whole = dense(text);
  const isQuoted = quotedPlaces(whole, quotes);
  const numbers = [...whole.matchAll(COUNTED)].map(({ index }) => isQuoted[index] === 1);
  return {
    source,
    title,
    passages: quotes.length,
    characters: whole.length,
    quoted: isQuoted.reduce((sum, place) => sum + place, 0),
    numbers: { all: numbers.length, quoted: numbers.filter(Boolean).length },
    open: openSentences(whole, isQuoted),
  };
}

function quotedPlaces(text: string, quotes: readonly string[]): Uint8Array {
  const places = new Uint8Array(text.length);
  for (const quote of quotes) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.fill(1, at, at + quote.length);
  }
  return places;
}

function openSentences(text: string, isQuoted: Uint8Array): readonly string[] {
  const sentences = [...text.matchAll(/[^。；！？]+[。；！？]?/gu)];
  return sentences.flatMap(({ index, 0: sentence }) => {
    const open = [...sentence].filter((_, offset) => isQuoted[index + offset] === 0).join('');
    return COUNTED_ONCE.test(open) || NAMED.test(open) ? [sentence.slice(0, 160)] : [];
  });
}

const COUNTED_ONCE = new RegExp(COUNTED.source, 'u');
