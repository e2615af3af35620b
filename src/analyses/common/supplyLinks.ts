import type { ChainGraph } from './chain.js';
import { at, compress, type Links } from './links.js';
import { A_STEP, type Steps } from './steps.js';

/** The known supplies to and from the firms and the leaders of a chain, as arrays: places by id, links by supplier and then by customer. */
export interface SupplyLinks {
  readonly size: number;
  /** In order; whoever trades with the chain, its firms without a supply included. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of each place among the firms of the chain; −1 of a stranger. */
  readonly firms: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A firm of the chain with its customers and suppliers, each as often as somebody says so. */
export interface Partners {
  readonly id: string;
  readonly customers: readonly string[];
  readonly suppliers: readonly string[];
}

/** A supply between two of them is told by both; the supplier's word counts. */
export function* supplyLinkSteps(chain: ChainGraph, partners: readonly Partners[]): Steps<SupplyLinks> {
  const telling = new Set(partners.map(({ id }) => id));
  const met = new Set(chain.firms.map(({ id }) => id));
  let count = 0;
  for (const [number, { id, customers, suppliers }] of partners.entries()) {
    met.add(id);
    for (const other of customers) met.add(other);
    for (const other of suppliers) met.add(other);
    count += customers.length + suppliers.length;
    if (number % A_STEP === 0) yield;
  }
  const ids = yield* sortedSteps([...met]);
  const numbers = new Map<string, number>();
  for (const [number, id] of ids.entries()) {
    numbers.set(id, number);
    if (number % (10 * A_STEP) === 0) yield;
  }
  const numberOf = (id: string) => numbers.get(id) as number;
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  let links = 0;
  const add = (supplier: number, customer: number) => {
    from[links] = supplier;
    to[links] = customer;
    links += 1;
  };
  for (const [number, { id, customers, suppliers }] of partners.entries()) {
    for (const customer of customers) add(numberOf(id), numberOf(customer));
    for (const supplier of suppliers) if (!telling.has(supplier)) add(numberOf(supplier), numberOf(id));
    if (number % A_STEP === 0) yield;
  }
  yield;
  // Counted by customer and then by supplier, so that the links of a supplier are in order of their customers.
  const byCustomer = compress(ids.length, to.subarray(0, links), from.subarray(0, links));
  const bySupplier = compress(ids.length, byCustomer.ends, leaving(byCustomer));
  yield;
  return {
    size: ids.length,
    ids,
    numbers,
    firms: firmsAmong(chain, ids),
    from: leaving(bySupplier),
    to: bySupplier.ends,
  };
}

/** The place that each link leaves. */
function leaving({ size, starts, ends }: Links): Int32Array {
  const places = new Int32Array(ends.length);
  for (let place = 0; place < size; place += 1) places.fill(place, at(starts, place), at(starts, place + 1));
  return places;
}

function firmsAmong({ firmNumbers }: ChainGraph, ids: readonly string[]): Int32Array {
  return Int32Array.from(ids, (id) => firmNumbers.get(id) ?? -1);
}

const PART = 2_000;

/** Parts are sorted one by one and merged two by two. */
function* sortedSteps(items: readonly string[]): Steps<readonly string[]> {
  let parts: (readonly string[])[] = [];
  for (let start = 0; start < items.length; start += PART) {
    parts.push(items.slice(start, start + PART).sort());
    yield;
  }
  while (parts.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let pair = 0; pair < parts.length; pair += 2) {
      merged.push(yield* mergedSteps(parts[pair] ?? [], parts[pair + 1] ?? []));
    }
    parts = merged;
  }
  return parts[0] ?? [];
}

function* mergedSteps(one: readonly string[], other: readonly string[]): Steps<readonly string[]> {
  const merged: string[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const [first, second] = [one[left], other[right]];
    const isLeft = second === undefined || (first !== undefined && first < second);
    merged.push((isLeft ? first : second) as string);
    if (isLeft) left += 1;
    else right += 1;
    if (merged.length % (10 * A_STEP) === 0) yield;
  }
  return merged;
}
