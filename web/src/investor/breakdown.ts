import type { BrokenFragment } from '../generated/graphql';
import type { BarGroup } from '../picture/barGroups';

export type Item = BrokenFragment['items'][number];

export interface BrokenDown {
  readonly title: string;
  readonly breakdown: BrokenFragment;
  readonly nameOf: (item: Item) => string;
}

interface Said {
  /** A count with its share of all holdings. */
  readonly amount: (item: Item) => string;
  readonly unknown: (count: number) => string;
}

/** A breakdown as bars. Kinds of which nothing is known keep their place, and say so. */
export function toBars({ title, breakdown, nameOf }: BrokenDown, { amount, unknown }: Said): BarGroup {
  return {
    title,
    bars: breakdown.items.map((item) => ({ label: nameOf(item), value: item.count, text: amount(item) })),
    note: breakdown.unknown > 0 ? unknown(breakdown.unknown) : null,
  };
}

/** Years are read in their order, not by how much was invested in them. */
export function byYear(breakdown: BrokenFragment): BrokenFragment {
  return {
    ...breakdown,
    items: [...breakdown.items].sort((one, other) => (one.key ?? '').localeCompare(other.key ?? '')),
  };
}
