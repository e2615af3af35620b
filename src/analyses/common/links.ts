/** Directed links among the places 0 … size − 1, in compressed rows: those of place p are at starts[p] … starts[p + 1] − 1. */
export interface Links {
  readonly size: number;
  readonly starts: Int32Array;
  /** Where each link leads. */
  readonly ends: Int32Array;
  /** Which of the links given each one is: its number in the list that `compress` was given. */
  readonly numbers: Int32Array;
}

/** Counting sort by the place a link leaves: O(size + links), and links of one place keep their order. */
export function compress(size: number, from: ArrayLike<number>, to: ArrayLike<number>): Links {
  const starts = new Int32Array(size + 1);
  for (let link = 0; link < from.length; link += 1) add(starts, (from[link] as number) + 1, 1);
  for (let place = 0; place < size; place += 1) add(starts, place + 1, at(starts, place));
  const next = starts.slice(0, size);
  const ends = new Int32Array(from.length);
  const numbers = new Int32Array(from.length);
  for (let link = 0; link < from.length; link += 1) {
    const slot = at(next, from[link] as number);
    ends[slot] = to[link] as number;
    numbers[slot] = link;
    add(next, from[link] as number, 1);
  }
  return { size, starts, ends, numbers };
}

/** An element that the caller knows to exist: typed arrays have no holes. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

export function add(values: Int32Array | Float64Array, index: number, amount: number): void {
  values[index] = (values[index] as number) + amount;
}
