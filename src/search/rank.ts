import type { Hit, Matched } from './queries.js';

export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly matched: Matched;
}

/** What each way of matching is worth at most: a name's own spelling before its sound, its sound before a likeness. */
const WEIGHT = { SAME: 1, PINYIN: 0.9, INITIALS: 0.8, TEXT: 0.95 } as const;
/** A name that starts with the asked text, or contains it, is a better likeness than scattered characters. */
const CONTAINED = 0.6;
const SCATTERED = 0.4;

/** Each entity once, by its best alias; best first, then by id. Scores are from 0 to 1. */
export function rank(hits: readonly Hit[], keys: readonly string[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const hit of hits) {
    const score = Math.round(scoreOf(hit, keys) * 1_000) / 1_000;
    const known = best.get(hit.id);
    if (known && known.score >= score) continue;
    best.set(hit.id, { id: hit.id, score, matched: { value: hit.value, kind: hit.kind } });
  }
  return [...best.values()]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function scoreOf(hit: Hit, keys: readonly string[]): number {
  if (hit.how !== 'TEXT') return WEIGHT[hit.how] * Math.min(1, hit.how === 'SAME' ? 1 : 0.5 + hit.score / 2);
  return WEIGHT.TEXT * Math.max(...keys.map((key) => likeness(key, hit.key)));
}

/** How much of the asked text stands in the name, and how much of the name it makes up. */
function likeness(asked: string, name: string): number {
  if (asked === name) return 1;
  if (name.includes(asked)) return CONTAINED + (1 - CONTAINED) * (asked.length / name.length);
  const common = bigrams(asked).filter((pair) => name.includes(pair)).length;
  const all = Math.max(bigrams(asked).length, 1);
  return common === 0
    ? 0
    : SCATTERED *
        (common / all) *
        (0.5 + Math.min(asked.length, name.length) / (2 * Math.max(asked.length, name.length)));
}

function bigrams(text: string): string[] {
  return [...text].slice(1).map((character, index) => `${[...text][index]}${character}`);
}
