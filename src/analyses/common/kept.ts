import { LRUCache } from 'lru-cache';

/** What was read of the store and stays as it is. */
export interface Kept {
  /** What it takes in memory, about. */
  readonly bytes: number;
}

/** Of all chains together (docs/operations/store.md); what was not asked for longest goes first. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Objects and lists beside the values in them. */
export const OBJECT_BYTES = 64;

const kept = new LRUCache<string, Kept>({ maxSize: MOST_BYTES, sizeCalculation: ({ bytes }) => OBJECT_BYTES + bytes });
/** How many things are kept, and the bytes that they take. */
export function keptFigures() {
  return { entries: kept.size, bytes: kept.calculatedSize ?? 0 };
}

const underWay = new Map<string, Promise<Kept>>();

/**
 * One kind of what is kept, under a key that names the state of the store too: with another state comes another key. Many who ask at once wait for one
 * reading; if that fails, perhaps since whoever began it has left, each reads for itself. Without a key nothing is kept.
 */
export function keeper<T extends Kept, Asked>(kind: string, read: (asked: Asked) => Promise<T>) {
  return async (key: string | null, asked: Asked): Promise<T> => {
    if (key === null) return read(asked);
    const name = `${kind} ${key}`;
    const known = kept.get(name) ?? (await underWay.get(name)?.catch(() => undefined));
    if (known) return known as T;
    const reading = read(asked);
    underWay.set(name, reading);
    try {
      const value = await reading;
      kept.set(name, value);
      return value;
    } finally {
      if (underWay.get(name) === reading) underWay.delete(name);
    }
  };
}
