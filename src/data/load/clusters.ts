import { grouped } from './grouped.js';
import { type Candidate, type Judged, type Marked, markedOf } from './marked.js';
import type { EntityRecord } from './record.js';
import { createUnion, type Union } from './union.js';

/**
 * Which records describe the same thing. The answer is a function of the records alone, whatever their order, so that data sets may come and go in any order:
 *
 * 0. what a person judged to be the same is, and what was judged to differ never is;
 * 1. the same identifier (credit code, LEI, code of a place or class) is the same;
 * 2. the same stock code, or the same registered name, unless identifiers say that several have it;
 * 3. a registered name that is another name (short, former, English, as a document writes it) of exactly one other, and a name in traditional
 *    script that may stand for the name of exactly one other.
 *
 * No step joins two different credit codes, or two records of a data set whose authors tell them apart. Who shares nothing but a short name stays apart.
 */
export function clustersOf(
  candidates: readonly Candidate[],
  judged: readonly Judged[] = [],
): readonly (readonly EntityRecord[])[] {
  const scopes = grouped(candidates, ({ scope }) => [scope]);
  return [...scopes.values()].flatMap((within) => clustersWithin(within.map((each) => markedOf(each, judged))));
}

function clustersWithin(unsorted: readonly Marked[]): readonly (readonly EntityRecord[])[] {
  const marked = unsorted.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const union = createUnion(marked);
  joinBy(union, marked, ({ same }) => same);
  joinBy(union, marked, ({ identifiers }) => identifiers);
  joinBy(union, marked, ({ codes }) => codes);
  const disputed = joinBy(union, marked, ({ registered }) => registered);
  for (const [one, other] of attachments(union, marked, disputed)) union.join([one, other]);
  return union.groups().map((group) => group.map(({ record }) => record));
}

/** Joins who shares a key; where anchors forbid it, those without any, since nothing tells which of the others each is. Answers the keys of the latter. */
function joinBy(
  union: Union,
  marked: readonly Marked[],
  keysOf: (each: Marked) => readonly string[],
): ReadonlySet<string> {
  const disputed = new Set<string>();
  const bearers = grouped(marked, keysOf);
  for (const key of [...bearers.keys()].sort()) {
    const group = bearers.get(key) ?? [];
    if (union.join(group)) continue;
    disputed.add(key);
    union.join(group.filter((each) => Object.keys(union.anchorsOf(each)).length === 0));
  }
  return disputed;
}

/** Each group with the only other that its registered names may mean. */
function attachments(
  union: Union,
  marked: readonly Marked[],
  disputed: ReadonlySet<string>,
): readonly (readonly [Marked, Marked])[] {
  const others = grouped(marked, ({ others: keys }) => keys);
  const registered = grouped(marked, ({ registered: keys }) => keys);
  return union.groups().flatMap((group) => {
    const [first] = group;
    const keys = new Set(group.flatMap((each) => each.registered));
    const readings = group.flatMap((each) => each.readings).filter((key) => !keys.has(key));
    const meant = [
      ...[...keys].filter((key) => !disputed.has(key)).flatMap((key) => others.get(key) ?? []),
      ...readings.flatMap((key) => [...(registered.get(key) ?? []), ...(others.get(key) ?? [])]),
    ].filter((each) => first !== undefined && !union.isJoined(each, first));
    const [target, ...more] = new Set(meant.map((each) => union.headOf(each)));
    return first !== undefined && target !== undefined && more.length === 0 ? [[first, target] as const] : [];
  });
}
