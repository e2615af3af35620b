/** The items of each key, in the order in which they come; an item may have several. */
export function grouped<Key, T>(items: Iterable<T>, keysOf: (item: T) => Iterable<Key>): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
