import { isOneSlipFrom } from '../../names/slip.js';
import type { Alias, Hit } from './queries.js';
import { lengthOf, type Typed } from './typed.js';

export interface Ranked {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly matched: Alias;
}

/**
 * What each way of matching scores. All but SAME add up to 0.09 for the share of the name that was asked for, so that answers of one way differ by
 * less than a tenth and are alike. Nothing stands below SLIPPED: that a name shares some characters with the query does not make it an answer.
 */
const SCORE = {
  /** The very name. */
  SAME: 1,
  /** All of its sound, or all of its words. */
  HEARD: 0.9,
  /** The name has all of it in one piece, as whole words, or as its initials. */
  WHOLE: 0.8,
  /** The name has all of it in parts, a word of it begins so, or its sound. */
  PARTS: 0.7,
  /** It has all of the name and more, or the name's initials begin so. */
  WITHIN: 0.6,
  /** One slip. */
  SLIPPED: 0.5,
} as const;
const BY_SHARE = 0.09;

type Way = keyof typeof SCORE;
type Match = readonly [way: Way, share: number];

type Asked = Pick<Typed, 'keys' | 'latin' | 'words'>;

/** Each entity once, by its best alias, in the order of {@link placeOf}. Scores are from 0.5 to 1. */
export function rank(hits: readonly Hit[], asked: Asked, labels: readonly string[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const hit of hits) {
    const score = scoreOf(hit, asked);
    const known = best.get(hit.id);
    if (score === 0 || (known && known.score >= score)) continue;
    best.set(hit.id, { id: hit.id, label: hit.label, score, matched: { value: hit.value, kind: hit.kind } });
  }
  const placed = [...best.values()].map((ranked) => ({ ranked, place: placeOf(ranked, labels) }));
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ ranked }) => ranked);
}

/** Text that sorts like the ranking: by the tenth of the score, of those alike by kind in the order of `labels`, then by score and id. */
export function placeOf({ id, label, score }: Ranked, labels: readonly string[]): string {
  const kind = String(labels.indexOf(label)).padStart(2, '0');
  const tenth = String(10 - Math.floor(score * 10)).padStart(2, '0');
  return `${tenth} ${kind} ${(1 - score).toFixed(3)} ${id}`;
}

function scoreOf(hit: Hit, asked: Asked): number {
  const match = matchOf(hit, asked);
  if (!match) return 0;
  const [way, share] = match;
  return way === 'SAME' ? SCORE.SAME : Math.round((SCORE[way] + BY_SHARE * share) * 1_000) / 1_000;
}

function matchOf({ how, key, spelling }: Hit, { keys, latin, words }: Asked): Match | undefined {
  switch (how) {
    case 'SAME':
      return ['SAME', 1];
    case 'SOUND':
      return ['HEARD', 0];
    case 'SPELT':
      return ['SLIPPED', 1];
    case 'PINYIN':
      if (latin.includes(spelling)) return ['HEARD', 1];
      // A name of letters alone is found by its words: robots does not begin Robot SoC.
      return spelling === key ? undefined : ['PARTS', shareOf(latin[0] ?? '', spelling)];
    case 'INITIALS':
      return latin.includes(spelling) ? ['WHOLE', 1] : ['WITHIN', shareOf(latin[0] ?? '', spelling)];
    case 'WORDS':
      return wordMatch(words, key, spelling.split(' '));
    case 'TEXT':
      return better(keys.map((asked) => textMatch(asked, key, words.length > 0)));
  }
}

function better(matches: readonly (Match | undefined)[]): Match | undefined {
  const found = matches.filter((match) => match !== undefined);
  return found.reduce<Match | undefined>(
    (one, other) => (one && SCORE[one[0]] >= SCORE[other[0]] ? one : other),
    undefined,
  );
}

function shareOf(one: string, other: string): number {
  const lengths = [lengthOf(one), lengthOf(other)];
  return Math.min(...lengths) / Math.max(...lengths);
}

/** The store found every asked word in the name in one of three ways: the weakest of them counts. */
function wordMatch(asked: readonly string[], key: string, name: readonly string[]): Match {
  const share = shareOf(asked.join(''), key);
  if (asked.every((word) => name.some((other) => isSameWord(word, other))))
    return [share === 1 ? 'HEARD' : 'WHOLE', share];
  const areBegun = asked.every((word) => name.some((other) => other.startsWith(word)));
  return [areBegun ? 'PARTS' : 'SLIPPED', share];
}

/** Of English names, one or several. */
function isSameWord(one: string, other: string): boolean {
  return one === other || `${one}s` === other || one === `${other}s`;
}

/** Shorter ones stand in too many queries, or are one slip away from too many names. */
const [MIN_WITHIN, MIN_SLIPPED] = [3, 4];

/** A key has no blanks between words: a text of words that is longer than a letter is in the name only where these are. */
function textMatch(asked: string, name: string, isOfWords: boolean): Match | undefined {
  if (asked === name) return ['SAME', 1];
  const share = shareOf(asked, name);
  const length = lengthOf(asked);
  if (length === 1) return name.startsWith(asked) ? ['WHOLE', share] : undefined;
  if (isOfWords) return undefined;
  if (name.includes(asked)) return ['WHOLE', share];
  if (isInParts(asked, name)) return ['PARTS', share];
  if (lengthOf(name) >= MIN_WITHIN && asked.includes(name)) return ['WITHIN', share];
  return length >= MIN_SLIPPED && isOneSlipFrom(asked, name) ? ['SLIPPED', share] : undefined;
}

/** Whether each of its characters stands in the name beside one that it stands beside in the text: 深圳机器人 in 深圳市试验机器人. */
function isInParts(asked: string, name: string): boolean {
  const characters = [...asked];
  const isPair = characters.slice(1).map((character, at) => name.includes(`${characters[at]}${character}`));
  return characters.every((_, at) => isPair[at - 1] === true || isPair[at] === true);
}
