import type { Cell } from './cells.js';
import { type Code, codeName, familyOf, segmentId } from './chains.js';
import { type DrawnTitle, lowTitles, wholeTitles } from './drawnTitles.js';
import { type Links, type NamedNode, namedNode, padded, stated } from './namedNode.js';
import { below, pick, type Random, range } from './random.js';
import { cityId } from './regions.js';

export interface Firm {
  readonly id: string;
  readonly number: number;
  readonly city: number;
  readonly chain: number;
  /** The segment that it buys and supplies for. */
  readonly code: Code;
  /** Another segment of the family that it occupies as well. */
  readonly second: Code | null;
  readonly title: DrawnTitle;
  /** Its segments are whole, so that it may get an owner without changing a verdict. */
  readonly isPlain: boolean;
}

const SECOND_SHARE = 0.1;
const FIRST_YEAR = 1985;
const YEARS = 32;

export function firmAt(cell: Cell, own: Pick<Firm, 'number' | 'title' | 'second'>): Firm {
  const { city, chain, code, plantedCase } = cell;
  return { id: `enterprise:demo-${padded(own.number, 6)}`, city, chain, code, isPlain: plantedCase === null, ...own };
}

function titlesIn({ plantedCase, size }: Cell, random: Random): readonly DrawnTitle[] {
  if (plantedCase === 'LOW') return lowTitles(size, random);
  // High and equal: at the standard size only its owners make a shared segment weak; among far larger ones its quotient does too.
  if (plantedCase !== null) return range(size).map(() => 'LITTLE_GIANT');
  return wholeTitles(size, random);
}

function familyKey({ city, chain, code }: Cell): string {
  return `${city} ${chain} ${familyOf(code)}`;
}

function wholeByFamily(cells: readonly Cell[]): ReadonlyMap<string, readonly Code[]> {
  const whole = new Map<string, Code[]>();
  for (const cell of cells.filter(({ plantedCase }) => plantedCase === null)) {
    whole.set(familyKey(cell), [...(whole.get(familyKey(cell)) ?? []), cell.code]);
  }
  return whole;
}

/** Only a whole segment shares firms, and only with whole ones of its family: so no verdict changes. */
function sistersOf(cell: Cell, whole: ReadonlyMap<string, readonly Code[]>): readonly Code[] {
  if (cell.plantedCase !== null) return [];
  return (whole.get(familyKey(cell)) ?? []).filter((code) => code !== cell.code);
}

/** A CHAMPION stands in one segment, so that none has two. */
function secondOf(title: DrawnTitle, sisters: readonly Code[], random: Random): Code | null {
  if (title === 'CHAMPION' || sisters.length === 0) return null;
  return random() < SECOND_SHARE ? pick(random, sisters) : null;
}

export function makeFirms(cells: readonly Cell[], random: Random): readonly Firm[] {
  const whole = wholeByFamily(cells);
  let number = 0;
  return cells.flatMap((cell) => {
    const sisters = sistersOf(cell, whole);
    return titlesIn(cell, random).map((title) => {
      number += 1;
      return firmAt(cell, { number, title, second: secondOf(title, sisters, random) });
    });
  });
}

export function codesAt({ code, second }: Firm): readonly Code[] {
  return second === null ? [code] : [code, second];
}

export function productOf({ chain, code }: Firm): string {
  return `合成产品${padded(chain, 2)}-${codeName(code)}`;
}

export function firmNode({ id, number }: Firm, random: Random): NamedNode {
  const foundedOn = String(FIRST_YEAR + below(random, YEARS));
  return namedNode(id, `合成企业${padded(number, 6)}`, ['Organization', 'Enterprise'], { foundedOn });
}

export function firmLinks(firm: Firm): Links {
  const occupied = codesAt(firm).map((code) =>
    stated('OCCUPIES', firm.id, segmentId(firm.chain, code), { properties: { roles: ['MAKER'] } }),
  );
  return [...occupied, stated('LOCATED_IN', firm.id, cityId(firm.city), { properties: { basis: 'STATED' } })];
}
