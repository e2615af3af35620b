/**
 * Planning takes 40 to 95 ms of the store's CPU for each CALL on a warm JVM, whichever form a walk is written in (a CALL, COLLECT { }
 * and a pattern comprehension differ by less than the scatter, flat or nested), and hardly more for one long text than for two
 * short ones. So a page in one text has nothing to gain, and one more field of it is a new plan for all: beyond this many CALLs
 * its sections are statements of their own, planned apart, kept apart and shared by every page that has them. A path of four
 * levels (6 CALLs) stays one statement: that is what a single statement is fast for. Each statement more costs 1 to 2 ms of
 * CPU when it runs.
 */
const TOGETHER = 8;
/** A section of fewer CALLs is not worth a statement of its own, and goes with others of its kind. */
const APART = 2;

/** Which keys of a selection share a statement, given how many CALLs each needs: null for all of them. */
export function sectionsOf(calls: ReadonlyMap<string, number>): readonly ReadonlySet<string>[] | null {
  const all = [...calls.values()].reduce((sum, each) => sum + each, 0);
  if (all <= TOGETHER) return null;
  const apart = [...calls].filter(([, count]) => count >= APART).map(([key]) => new Set([key]));
  const groups: { keys: Set<string>; calls: number }[] = [];
  for (const [key, count] of calls) {
    if (count >= APART) continue;
    const group = groups.find((one) => one.calls + count <= TOGETHER) ?? { keys: new Set<string>(), calls: 0 };
    if (group.keys.size === 0) groups.push(group);
    group.keys.add(key);
    group.calls += count;
  }
  return [...groups.map(({ keys }) => keys), ...apart];
}
