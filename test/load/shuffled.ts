import { uniform } from '../../src/analyses/common/random.js';

/** In another order, the same for the same seed. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = uniform(seed);
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}
