/** Numbers in 0 … 1, one a call. */
export type Random = () => number;

/** Mulberry32: a few lines, the same numbers everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A stream of its own for each purpose, so that more draws for one leave the others as they were. */
export function stream(seed: number, purpose: string): Random {
  let hash = seed | 0;
  for (const letter of purpose) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return seededRandom(hash);
}

export function below(random: Random, size: number): number {
  return Math.floor(random() * size);
}

/** A number of `low` … `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return itemAt(items, below(random, items.length));
}

export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} among ${items.length}.`);
  return item;
}

/** One of the choices, each as often as its weight says. */
export function draw<T>(random: Random, choices: readonly (readonly [choice: T, weight: number])[]): T {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  const found = choices.find(([, weight]) => {
    left -= weight;
    return left < 0;
  });
  return (found ?? itemAt(choices, choices.length - 1))[0];
}

/** Fisher and Yates. */
export function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = below(random, last + 1);
    const kept = itemAt(mixed, last);
    mixed[last] = itemAt(mixed, other);
    mixed[other] = kept;
  }
  return mixed;
}

export function range(size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => index);
}
