import type { Cell } from './cells.js';
import { weightOf } from './drawnTitles.js';
import { codesAt, type Firm, firmAt } from './firms.js';

/** The rule asks for 0.5; the rest is room for another way of counting firms that stand in two segments. */
const MIN_QUOTIENT = 0.6;

type Spot = Pick<Cell, 'chain' | 'city' | 'code'>;
type Sums = Map<string, number>;

const ALL = 'all';

function keyOf(chain: number, city: number | typeof ALL, code: string): string {
  return `${chain} ${city} ${code}`;
}

/** n(r,s), n(r), n(s) and n at once. */
function addWeight(sums: Sums, { chain, city, code }: Spot, weight: number): void {
  const keys = [keyOf(chain, city, code), keyOf(chain, city, ALL), keyOf(chain, ALL, code), keyOf(chain, ALL, ALL)];
  for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + weight);
}

function quotient(sums: Sums, { chain, city, code }: Spot): number {
  const n = (place: number | typeof ALL, segment: string): number => sums.get(keyOf(chain, place, segment)) ?? 0;
  return (n(city, code) * n(ALL, ALL)) / (n(city, ALL) * n(ALL, code));
}

function sumsOf(firms: readonly Firm[]): Sums {
  const sums: Sums = new Map();
  for (const firm of firms) {
    for (const code of codesAt(firm)) addWeight(sums, { ...firm, code }, weightOf(firm.title));
  }
  return sums;
}

/** Firms that raise every whole segment to its location quotient. Each raises its own more than it lowers the others, so this ends. */
export function balancingFirms(cells: readonly Cell[], firms: readonly Firm[]): readonly Firm[] {
  const sums = sumsOf(firms);
  const whole = cells.filter(({ plantedCase }) => plantedCase === null);
  const isShort = (cell: Cell): boolean => quotient(sums, cell) < MIN_QUOTIENT;
  const added: Firm[] = [];
  for (let cell = whole.find(isShort); cell !== undefined; cell = whole.find(isShort)) {
    const firm = firmAt(cell, { number: firms.length + added.length + 1, title: 'SRDI_SME', second: null });
    addWeight(sums, firm, weightOf(firm.title));
    added.push(firm);
  }
  return added;
}
