import { type Spelling, spellingOf } from './spelling.js';

/** Names put together so that those which resemble another are found fast: flat arrays, some 120 bytes a name. */
export interface NameIndex {
  readonly size: number;
  /** The name of a place in the index, as it is compared. */
  spellingAt(at: number): Spelling;
  /** Places of the names that share the most with a key, the nearest first, without those that are left out. */
  nearest(key: string, isLeftOut: (at: number) => boolean): readonly number[];
}

/** As many names are compared in full. */
const CANDIDATES = 40;
/** As many entries of the index are read for a name, beginning with what the fewest names have. */
const MAX_READ = 30_000;
/** What is held of a name of the index: more than any alphabet has. */
const BUCKETS = 1 << 18;

interface Postings {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

export function indexNames(names: readonly string[]): NameIndex {
  const { text, ends, heads } = spelled(names);
  const keyAt = (at: number) => text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0);
  const postings = postingsOf(names.length, keyAt);
  const scores = new Float32Array(names.length);
  const scale = Math.log(names.length + 1);
  return {
    size: names.length,
    spellingAt: (at) => ({ key: keyAt(at), head: heads[at] ?? 0 }),
    nearest: (key, isLeftOut) => {
      const touched = countShared(key, postings, { scores, scale });
      const best = highest(touched, scores, isLeftOut);
      for (const at of touched) scores[at] = 0;
      return best;
    },
  };
}

/** The places with the highest scores, those first: of many thousands some, which a sort of all would take long for. */
function highest(
  touched: readonly number[],
  scores: Float32Array,
  isLeftOut: (at: number) => boolean,
): readonly number[] {
  const scoreOf = (at: number | undefined) => scores[at ?? -1] ?? 0;
  const goesBefore = (one: number, other: number) =>
    scoreOf(one) > scoreOf(other) || (scoreOf(one) === scoreOf(other) && one < other);
  const best: number[] = [];
  for (const at of touched) {
    const last = best.at(-1);
    const isFull = best.length === CANDIDATES;
    if ((isFull && last !== undefined && !goesBefore(at, last)) || isLeftOut(at)) continue;
    if (isFull) best.pop();
    const place = best.findIndex((other) => goesBefore(at, other));
    best.splice(place < 0 ? best.length : place, 0, at);
  }
  return best;
}

function spelled(names: readonly string[]) {
  const ends = new Uint32Array(names.length);
  const heads = new Uint8Array(names.length);
  const keys: string[] = [];
  let end = 0;
  names.forEach((name, at) => {
    const { key, head } = spellingOf(name);
    keys.push(key);
    end += key.length;
    ends[at] = end;
    heads[at] = head;
  });
  return { text: keys.join(''), ends, heads };
}

/** What names are found by: each of their characters, and each two that stand beside one another. */
function tokensOf(key: string): readonly string[] {
  const tokens = new Set<string>();
  for (let at = 0; at < key.length; at += 1) {
    tokens.add(key.slice(at, at + 1));
    if (at > 0) tokens.add(key.slice(at - 1, at + 1));
  }
  return [...tokens];
}

/** Two tokens may share a bucket, which costs a comparison and never an answer. */
function bucketOf(token: string): number {
  const first = token.charCodeAt(0);
  const second = token.length > 1 ? token.charCodeAt(1) : 0;
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - 18);
}

function postingsOf(size: number, keyAt: (at: number) => string): Postings {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < size; at += 1) {
    for (const token of tokensOf(keyAt(at))) starts[bucketOf(token) + 1] = (starts[bucketOf(token) + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  const next = starts.slice();
  const places = new Uint32Array(starts[BUCKETS] ?? 0);
  for (let at = 0; at < size; at += 1) {
    for (const token of tokensOf(keyAt(at))) {
      const bucket = bucketOf(token);
      const place = next[bucket] ?? 0;
      places[place] = at;
      next[bucket] = place + 1;
    }
  }
  return { starts, places };
}

interface Counting {
  readonly scores: Float32Array;
  readonly scale: number;
}

/** Adds up what each name shares with a key, beginning with what says the most. */
function countShared(key: string, { starts, places }: Postings, { scores, scale }: Counting): number[] {
  const lists = tokensOf(key)
    .map((token) => {
      const bucket = bucketOf(token);
      return { from: starts[bucket] ?? 0, to: starts[bucket + 1] ?? 0 };
    })
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.to - one.from - (other.to - other.from));
  const touched: number[] = [];
  let read = 0;
  for (const { from, to } of lists) {
    const weight = Math.max(0.01, scale - Math.log(to - from + 1));
    const end = Math.min(to, from + MAX_READ - read);
    read += end - from;
    for (let place = from; place < end; place += 1) {
      const at = places[place] ?? 0;
      if (scores[at] === 0) touched.push(at);
      scores[at] = (scores[at] ?? 0) + weight;
    }
  }
  return touched;
}
