import type { GraphQLResolveInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import { bytesOf } from './bytes.js';
import type { Size } from './meter.js';
import { shapeOf } from './shape.js';

/** The explorer's operations come to some 10 MB together. */
const MAX_BYTES = 32_000_000;
/** Measured on Node 20, as what a plan adds to the heap: names, values and closures of a place and of a column. */
const PLACE_BYTES = 3_000;
const COLUMN_BYTES = 500;

/** What a cache holds at the moment. */
export interface CacheFigures {
  readonly entries: number;
  readonly bytes: number;
}

interface Sized {
  readonly size: Size;
}

/** What was composed, by operation, path in it and shape of the variables: the most recently used, up to a number of bytes. */
export interface Kept<T extends Sized> {
  find(info: GraphQLResolveInfo, path: string): T | undefined;
  keep(info: GraphQLResolveInfo, path: string, plan: T): void;
  /** How many, and the bytes that they take. */
  figures(): CacheFigures;
}

export function keepPlans<T extends Sized>(): Kept<T> {
  const plans = new LRUCache<string, T>({ maxSize: MAX_BYTES });
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (info: GraphQLResolveInfo, path: string): string => {
    const number = numbers.get(info.operation) ?? ++last;
    numbers.set(info.operation, number);
    return `${number} ${path} ${shapeOf(info)}`;
  };
  return {
    find: (info, path) => plans.get(keyOf(info, path)),
    keep: (info, path, plan) => void plans.set(keyOf(info, path), plan, { size: bytesOfPlan(plan, info) }),
    figures: () => ({ entries: plans.size, bytes: plans.calculatedSize ?? 0 }),
  };
}

/** A plan holds the fields of its document, and so the document, for as long as it is kept. */
function bytesOfPlan({ size: { places, columns, characters } }: Sized, { operation }: GraphQLResolveInfo): number {
  return characters + places * PLACE_BYTES + columns * COLUMN_BYTES + bytesOf(operation);
}
