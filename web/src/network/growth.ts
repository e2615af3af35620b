import type { Counted } from './relations';
import { type Expansion, STEP } from './state';

/** What is drawn without a word, drawn with a warning, and no longer drawn unless one insists. */
export const COMFORTABLE = 300;
export const WARNED = 1_000;
export const REFUSED = 5_000;

/** What a view shows of a node before anybody chose: every relation that fits whole, as long as all of it fits. */
export function usualExpansions(id: string, counts: readonly Counted[]): readonly Expansion[] {
  let room = COMFORTABLE - 1;
  return counts.flatMap(({ relation, count }) => {
    if (count === 0 || count > STEP || count > room) return [];
    room -= count;
    return [{ id, relation, count: STEP }];
  });
}
