import { grouped } from './grouped.js';
import type { Marked } from './marked.js';

type Anchors = Readonly<Record<string, string>>;

/** Groups that grow by joining, none of which ever has two anchors of one kind. */
export interface Union {
  /** Joins the groups of all, or none of them if anchors forbid it: whether they are one. */
  join(members: readonly Marked[]): boolean;
  isJoined(one: Marked, other: Marked): boolean;
  headOf(member: Marked): Marked;
  anchorsOf(member: Marked): Anchors;
  groups(): readonly (readonly Marked[])[];
}

export function createUnion(all: readonly Marked[]): Union {
  const parents = new Map<Marked, Marked>();
  const anchors = new Map<Marked, Anchors>(all.map((member) => [member, member.anchors]));
  const headOf = (member: Marked): Marked => {
    let head = member;
    for (let next = parents.get(head); next !== undefined; next = parents.get(head)) head = next;
    if (head !== member) parents.set(member, head);
    return head;
  };
  const anchorsOf = (member: Marked) => anchors.get(headOf(member)) ?? {};
  return {
    headOf,
    anchorsOf,
    isJoined: (one, other) => headOf(one) === headOf(other),
    join: (members) => {
      const [head, ...heads] = new Set(members.map(headOf));
      if (head === undefined) return true;
      const together = togetherOf([head, ...heads].map(anchorsOf));
      if (together === null) return false;
      for (const each of heads) parents.set(each, head);
      anchors.set(head, together);
      return true;
    },
    groups: () => [...grouped(all, (member) => [headOf(member)]).values()],
  };
}

/** All of them, or null where two differ. */
function togetherOf(each: readonly Anchors[]): Anchors | null {
  const together: Record<string, string> = {};
  for (const [kind, value] of each.flatMap(Object.entries<string>)) {
    if ((together[kind] ?? value) !== value) return null;
    together[kind] = value;
  }
  return together;
}
