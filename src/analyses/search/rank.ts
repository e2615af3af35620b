import type { Alias, Hit } from './queries.js';

export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly matched: Alias;
}

/** What each way of matching is worth at most: a name's own spelling before its words, these before its sound, its sound before a likeness. */
const WEIGHT = { SAME: 1, WORDS: 0.98, TEXT: 0.95, PINYIN: 0.9, INITIALS: 0.8, SOUND: 0.75 } as const;
/** A name that starts with the asked text, or contains it, is a better likeness than scattered characters. */
const CONTAINED = 0.6;
const SCATTERED = 0.4;

/** A key of what is asked, with its pairs of characters: made once for all hits, since a search may have thousands. */
interface AskedKey {
  readonly key: string;
  readonly pairs: readonly string[];
}

/** Words of the name itself, whichever part of it they are; words that are only begun; words with a slip in them. */
const [WHOLE, BEGUN, SLIPPED] = [0.92, 0.7, 0.5];

interface Asked {
  readonly keys: readonly AskedKey[];
  readonly words: readonly string[];
}

/** Each entity once, by its best alias; best first, then by id. Scores are from 0 to 1. */
export function rank(hits: readonly Hit[], keys: readonly string[], words: readonly string[] = []): Ranked[] {
  const asked = { keys: keys.map((key) => ({ key, pairs: bigrams(key) })), words };
  const best = new Map<string, Ranked>();
  for (const hit of hits) {
    const score = Math.round(scoreOf(hit, asked) * 1_000) / 1_000;
    const known = best.get(hit.id);
    if (known && known.score >= score) continue;
    best.set(hit.id, { id: hit.id, score, matched: { value: hit.value, kind: hit.kind } });
  }
  return [...best.values()]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function scoreOf(hit: Hit, { keys, words }: Asked): number {
  if (hit.how === 'TEXT') return WEIGHT.TEXT * Math.max(...keys.map((one) => likeness(one, hit.key)));
  if (hit.how === 'WORDS') return WEIGHT.WORDS * wordLikeness(words, hit);
  const isWhole = hit.how === 'SAME' || hit.how === 'SOUND';
  return WEIGHT[hit.how] * Math.min(1, isWhole ? 1 : 0.5 + hit.score / 2);
}

/** The store found every asked word in the name in one of three ways; among names of one way, the shorter is the likelier. */
function wordLikeness(asked: readonly string[], { key, words }: Hit): number {
  const name = words.split(' ');
  const ways = asked.map((word) => {
    if (name.includes(word)) return WHOLE;
    return name.some((other) => other.startsWith(word)) ? BEGUN : SLIPPED;
  });
  const lengths = [asked.join('').length, key.length];
  const share = Math.min(...lengths) / Math.max(...lengths);
  return ways.reduce((sum, way) => sum + way, 0) / ways.length + (1 - WHOLE) * share;
}

/** How much of the asked text stands in the name, and how much of the name it makes up. */
function likeness({ key, pairs }: AskedKey, name: string): number {
  if (key === name) return 1;
  if (name.includes(key)) return CONTAINED + (1 - CONTAINED) * (key.length / name.length);
  const common = pairs.filter((pair) => name.includes(pair)).length;
  const all = Math.max(pairs.length, 1);
  return common === 0
    ? 0
    : SCATTERED * (common / all) * (0.5 + Math.min(key.length, name.length) / (2 * Math.max(key.length, name.length)));
}

function bigrams(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
