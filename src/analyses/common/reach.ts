import { at, type Links } from './links.js';

/** Which place leads to which, one row of bits a place: those of place p are the words p × words … (p + 1) × words − 1. */
export interface Reach {
  readonly words: number;
  readonly bits: Int32Array;
}

/** Every present place leads to itself; others neither lead anywhere nor are led to. Warshall 1962, 32 places at a time. */
export function reachAmong(links: Links, present: Uint8Array): Reach {
  const words = Math.ceil(links.size / 32);
  const reach = { words, bits: new Int32Array(links.size * words) };
  const places = [...present.keys()].filter((place) => at(present, place) > 0);
  for (const place of places) {
    note(reach, place, place);
    for (const end of presentEnds(links, present, place)) note(reach, place, end);
  }
  for (const via of places) {
    for (const place of places) if (reaches(reach, place, via)) join(reach, place, via);
  }
  return reach;
}

export function reaches({ words, bits }: Reach, from: number, to: number): boolean {
  return ((at(bits, from * words + (to >> 5)) >> (to & 31)) & 1) === 1;
}

export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly via: readonly number[];
}

/**
 * What an absent place would join were it present: the pair of present places that it connects by the shortest way and that
 * nothing present connects; null if there is none. `reversed` are the same links, turned round.
 *
 * Only its neighbours need to be asked, links in × links out. If nothing present leads from a to b, then neither does anything from
 * a's next place on the way to b: a would lead there through it. So each pair that the place joins has a neighbouring
 * pair within it, and the shortest way is always neighbour, place, neighbour. Cycles change nothing in that.
 */
export function cutBy(links: Links, reversed: Links, present: Uint8Array, reach: Reach, place: number): Cut | null {
  const after = presentEnds(links, present, place);
  for (const from of presentEnds(reversed, present, place)) {
    const to = after.find((end) => !reaches(reach, from, end));
    if (to !== undefined) return { from, to, via: [from, place, to] };
  }
  return null;
}

/** Ascending, so that the first that fits is the smallest. */
function presentEnds({ starts, ends }: Links, present: Uint8Array, place: number): Int32Array {
  return ends
    .slice(at(starts, place), at(starts, place + 1))
    .filter((end) => at(present, end) > 0)
    .sort();
}

function note({ words, bits }: Reach, from: number, to: number): void {
  const word = from * words + (to >> 5);
  bits[word] = at(bits, word) | (1 << (to & 31));
}

function join({ words, bits }: Reach, place: number, via: number): void {
  for (let word = 0; word < words; word += 1) {
    bits[place * words + word] = at(bits, place * words + word) | at(bits, via * words + word);
  }
}
