import { createHash } from 'node:crypto';

/** As many hexadecimal digits as a number holds exactly: two of a million texts are taken for one in one of 10,000 tables. */
const DIGITS = 13;
const BITS = 4 * DIGITS;
const FIRST_ROOM = 4_096;
/** Of a thousand places at most so many are taken, so that a free one is near. */
const FULL = 0.7;
/** Above it texts are no longer told apart one by one, so that a table of any length takes some megabytes. */
const EXACT = 1_000_000;
/** 2 to this power registers tell a count to within one percent. */
const REGISTER_BITS = 14;

/** A set of texts in some 20 bytes each, as far as their hashes tell them apart. */
export interface Marks {
  /** Whether it was not there before. */
  add(text: string): boolean;
  readonly size: number;
}

export function createMarks(): Marks {
  const marks = createMarkSet();
  return {
    add: (text) => marks.add(markOf(text)),
    get size() {
      return marks.size;
    },
  };
}

export interface Count {
  readonly count: number;
  /** False for an estimate, of which three in four are within one percent of what is counted. */
  readonly isExact: boolean;
}

/** Counts texts that differ: each of them up to a million, and by an estimate (HyperLogLog: Flajolet, Fusy, Gandouet & Meunier 2007) beyond. */
export function createDistinct(exact: number = EXACT): { add(text: string): void; count(): Count } {
  const marks = createMarkSet();
  let sketch: ReturnType<typeof createSketch> | null = null;
  return {
    add: (text) => {
      if (sketch) sketch.add(markOf(text));
      else marks.add(markOf(text));
      if (sketch || marks.size <= exact) return;
      sketch = createSketch();
      for (const mark of marks.empty()) sketch.add(mark);
    },
    count: () => (sketch ? { count: sketch.estimate(), isExact: false } : { count: marks.size, isExact: true }),
  };
}

export function countInWords({ count, isExact }: Count): string {
  return isExact ? String(count) : `about ${count}`;
}

/** From 1, since 0 stands for an empty place. */
function markOf(text: string): number {
  return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, DIGITS), 16) + 1;
}

/** Open addressing in one typed array, which doubles when it is nearly full. */
function createMarkSet() {
  let places = new Float64Array(FIRST_ROOM);
  let size = 0;
  const placeOf = (mark: number) => {
    let place = mark % places.length;
    while (places[place] !== 0 && places[place] !== mark) place = (place + 1) % places.length;
    return place;
  };
  const grow = () => {
    const before = places;
    places = new Float64Array(2 * before.length);
    for (const mark of before) if (mark !== 0) places[placeOf(mark)] = mark;
  };
  return {
    add: (mark: number) => {
      const place = placeOf(mark);
      if (places[place] === mark) return false;
      places[place] = mark;
      size += 1;
      if (size > FULL * places.length) grow();
      return true;
    },
    get size() {
      return size;
    },
    /** All of them, of which it keeps none. */
    empty: (): Float64Array => {
      const marks = places.filter((mark) => mark !== 0);
      places = new Float64Array(0);
      size = 0;
      return marks;
    },
  };
}

function createSketch() {
  const count = 2 ** REGISTER_BITS;
  const registers = new Uint8Array(count);
  const rest = 2 ** (BITS - REGISTER_BITS);
  return {
    add: (mark: number) => {
      const register = Math.floor(mark / rest) % count;
      const remainder = mark % rest;
      const rank = BITS - REGISTER_BITS - (remainder === 0 ? -1 : Math.floor(Math.log2(remainder)));
      registers[register] = Math.max(registers[register] ?? 0, rank);
    },
    /** For counts far above the number of registers, where no correction is needed. */
    estimate: () => {
      const alpha = 0.7213 / (1 + 1.079 / count);
      const sum = registers.reduce((total, rank) => total + 2 ** -rank, 0);
      return Math.round((alpha * count * count) / sum);
    },
  };
}
