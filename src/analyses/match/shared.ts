import type { KnownSupplies } from '../common/keptSupplies.js';
import { at, compress } from '../common/links.js';
import { A_STEP, type Steps } from '../common/steps.js';
import type { BareLink, BareWay } from '../common/ways.js';

/** The partners, suppliers, customers and investors that two firms have in common: each once, in order. */
export interface Shared {
  /** Of a leader, by firm. */
  of(leader: string): Steps<ReadonlyMap<string, readonly string[]>>;
  /** The way over one of them, by the first kind of link and the first that it comes from. */
  way(leader: string, middle: string, firm: string): BareWay;
}

export function* sharedSteps({ ids, numbers, firms, from, to, ties }: KnownSupplies): Steps<Shared> {
  const others = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? others.get(id);
    if (known !== undefined) return known;
    others.set(id, ids.length + others.size);
    return ids.length + others.size - 1;
  };
  const linkCount = from.length + ties.length;
  // Each link twice, from either end.
  const [ends, otherEnds] = [new Int32Array(2 * linkCount), new Int32Array(2 * linkCount)];
  const join = (link: number, one: number, other: number) => {
    ends[link] = one;
    otherEnds[link] = other;
    ends[linkCount + link] = other;
    otherEnds[linkCount + link] = one;
  };
  for (let link = 0; link < from.length; link += 1) join(link, at(from, link), at(to, link));
  yield;
  for (const [number, tie] of ties.entries()) {
    join(from.length + number, numberOf(tie.from), numberOf(tie.to));
    if (number % A_STEP === 0) yield;
  }
  const around = compress(ids.length + others.size, ends, otherEnds);
  yield;
  const names = [...ids, ...others.keys()];
  const slotsOf = (place: number) => [at(around.starts, place), at(around.starts, place + 1)] as const;
  const linkAt = (slot: number): BareLink => {
    const link = at(around.numbers, slot) % linkCount;
    const tie = ties[link - from.length];
    return tie ?? { from: names[at(from, link)] ?? '', kind: 'SUPPLIES', to: names[at(to, link)] ?? '' };
  };
  const firstBetween = (one: string, other: string): BareLink => {
    const [place, end] = [numberOf(one), numberOf(other)];
    const [first, last] = slotsOf(place);
    const links: BareLink[] = [];
    for (let slot = first; slot < last; slot += 1) if (at(around.ends, slot) === end) links.push(linkAt(slot));
    const keyOf = ({ kind, from: start }: BareLink) => `${kind} ${start}`;
    return links.reduce((best, link) => (keyOf(link) < keyOf(best) ? link : best));
  };

  function* of(leader: string): Steps<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>();
    const place = numberOf(leader);
    if (place >= around.size) return found;
    const [first, last] = slotsOf(place);
    const middles = [...new Set(around.ends.subarray(first, last))].filter((middle) => middle !== place);
    middles.sort((one, other) => ((names[one] ?? '') < (names[other] ?? '') ? -1 : 1));
    yield;
    for (const [number, middle] of middles.entries()) {
      const name = names[middle] ?? '';
      const [start, end] = slotsOf(middle);
      for (let slot = start; slot < end; slot += 1) {
        const far = at(around.ends, slot);
        // Of an investor, or whoever only trades with the chain, there is no firm number.
        if (far === place || far >= ids.length || at(firms, far) < 0) continue;
        const firm = names[far] ?? '';
        const known = found.get(firm);
        if (!known) found.set(firm, [name]);
        else if (known.at(-1) !== name) known.push(name);
        if (slot % A_STEP === 0) yield;
      }
      if (number % A_STEP === 0) yield;
    }
    return found;
  }

  return {
    of,
    // The firm's own links are few, whatever its partner has.
    way: (leader, middle, firm) => ({
      nodes: [leader, middle, firm],
      links: [firstBetween(leader, middle), firstBetween(firm, middle)],
    }),
  };
}
