import { at, compress, type Links } from './links.js';

/** What a depth-first walk met, each place under the number at which it was met: the root is 0. */
interface Walk {
  readonly places: readonly number[];
  /** The number from which each was met; −1 for the root. */
  readonly parents: readonly number[];
  readonly numbers: Int32Array;
}

/** The part of the walk's tree that was worked off, from its last number back; ways up it are shortened when they are asked for. */
interface Forest {
  readonly semis: Int32Array;
  readonly ancestors: Int32Array;
  /** The least semidominator between each and its ancestor, by the number that has it. */
  readonly labels: Int32Array;
  /** Room for one way up, so that none is recursed into: a chain of 50,000 places is as deep. */
  readonly way: Int32Array;
}

/**
 * The immediate dominator of each place: the last one before it that no way from the root avoids. The root is its own; −1 where
 * the root does not lead. Lengauer & Tarjan 1979, "A fast algorithm for finding dominators in a flowgraph", ACM Transactions
 * on Programming Languages and Systems 1(1), doi 10.1145/357062.357071: the simple version, O(links × log places).
 */
export function dominators(links: Links, root: number): Int32Array {
  const walk = walkFrom(links, root);
  const byNumber = immediate(walk.parents, entering(links, walk));
  const byPlace = new Int32Array(links.size).fill(-1);
  walk.places.forEach((place, number) => {
    byPlace[place] = at(walk.places, at(byNumber, number));
  });
  return byPlace;
}

function walkFrom({ size, starts, ends }: Links, root: number): Walk {
  const next = starts.slice(0, size);
  const numbers = new Int32Array(size).fill(-1);
  const places = [root];
  const parents = [-1];
  numbers[root] = 0;
  for (let here = 0; here >= 0; ) {
    const place = at(places, here);
    const slot = at(next, place);
    if (slot === at(starts, place + 1)) {
      here = at(parents, here);
      continue;
    }
    next[place] = slot + 1;
    const end = at(ends, slot);
    if (at(numbers, end) >= 0) continue;
    numbers[end] = places.length;
    parents.push(here);
    here = places.push(end) - 1;
  }
  return { places, parents, numbers };
}

/** The links that enter each number. Only what the root reaches is counted: a leader with few suppliers costs little. */
function entering({ starts, ends }: Links, { places, numbers }: Walk): Links {
  const from: number[] = [];
  const to: number[] = [];
  places.forEach((place, number) => {
    for (let slot = at(starts, place); slot < at(starts, place + 1); slot += 1) {
      from.push(number);
      to.push(at(numbers, at(ends, slot)));
    }
  });
  return compress(places.length, to, from);
}

function immediate(parents: readonly number[], before: Links): Int32Array {
  const forest = unlinked(parents.length);
  const found = new Int32Array(parents.length);
  // Those that wait for their semidominator's other branches, as a list under it.
  const first = new Int32Array(parents.length).fill(-1);
  const next = new Int32Array(parents.length);
  for (let one = parents.length - 1; one > 0; one -= 1) {
    const parent = at(parents, one);
    const semi = semidominator(forest, before, one);
    forest.semis[one] = semi;
    next[one] = at(first, semi);
    first[semi] = one;
    forest.ancestors[one] = parent;
    for (let other = at(first, parent); other >= 0; other = at(next, other)) {
      const least = leastAbove(forest, other);
      found[other] = at(forest.semis, least) < parent ? least : parent;
    }
    first[parent] = -1;
  }
  for (let one = 1; one < parents.length; one += 1) {
    if (at(found, one) !== at(forest.semis, one)) found[one] = at(found, at(found, one));
  }
  return found;
}

function unlinked(size: number): Forest {
  const semis = new Int32Array(size).map((_, number) => number);
  return { semis, labels: semis.slice(), ancestors: new Int32Array(size).fill(-1), way: new Int32Array(size) };
}

function semidominator(forest: Forest, { starts, ends }: Links, one: number): number {
  let semi = one;
  for (let slot = at(starts, one); slot < at(starts, one + 1); slot += 1) {
    semi = Math.min(semi, at(forest.semis, leastAbove(forest, at(ends, slot))));
  }
  return semi;
}

/** Of a number and those above it in its tree, the root excluded, the one of the least semidominator. */
function leastAbove({ ancestors, labels, semis, way }: Forest, number: number): number {
  if (at(ancestors, number) < 0) return number;
  let length = 0;
  for (let here = number; at(ancestors, at(ancestors, here)) >= 0; here = at(ancestors, here)) {
    way[length] = here;
    length += 1;
  }
  for (let step = length - 1; step >= 0; step -= 1) {
    const here = at(way, step);
    const above = at(ancestors, here);
    if (at(semis, at(labels, above)) < at(semis, at(labels, here))) labels[here] = at(labels, above);
    ancestors[here] = at(ancestors, above);
  }
  return at(labels, number);
}
