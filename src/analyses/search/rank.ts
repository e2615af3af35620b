import type { Alias, Hit } from './queries.js';

export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly matched: Alias;
}

/** What each way of matching is worth at most: a name's own spelling before its sound, its sound before a likeness. */
const WEIGHT = { SAME: 1, PINYIN: 0.9, INITIALS: 0.8, TEXT: 0.95 } as const;
/** A name that starts with the asked text, or contains it, is a better likeness than scattered characters. */
const CONTAINED = 0.6;
const SCATTERED = 0.4;

/** A key of what is asked, with its pairs of characters: made once for all hits, since a search may have thousands. */
interface AskedKey {
  readonly key: string;
  readonly pairs: readonly string[];
}

/** Each entity once, by its best alias; best first, then by id. Scores are from 0 to 1. */
export function rank(hits: readonly Hit[], keys: readonly string[]): Ranked[] {
  const asked = keys.map((key) => ({ key, pairs: bigrams(key) }));
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

function scoreOf(hit: Hit, asked: readonly AskedKey[]): number {
  if (hit.how !== 'TEXT') return WEIGHT[hit.how] * Math.min(1, hit.how === 'SAME' ? 1 : 0.5 + hit.score / 2);
  return WEIGHT.TEXT * Math.max(...asked.map((one) => likeness(one, hit.key)));
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
