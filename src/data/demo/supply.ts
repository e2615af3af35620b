import { type Code, fedBy } from './chains.js';
import { type Firm, productOf } from './firms.js';
import { type Links, stated } from './namedNode.js';
import { LEADERS } from './plantedCases.js';
import { drawFirms, firmsOf, type Pools, poolsOf } from './pools.js';
import { below, pick, type Random, shuffled } from './random.js';

/** Which firm supplies which in one chain. */
export interface Supply {
  readonly links: Links;
  readonly leaders: readonly Firm[];
  readonly cutFirms: readonly Firm[];
}
interface Sale {
  readonly supplier: Firm;
  readonly customer: Firm;
}

const CUT_FIRMS = 2;
const MIN_CAPTIVES = 12;
const MAX_CAPTIVES = 20;
const END_SUPPLIERS = 2;
const SHARE_CHANCE = 0.1;
/** Known shares of one customer's purchases stay under the whole, because most of its suppliers have none. */
const MAX_SHARES = 90;

/** One in each of the cities that were kept for them. */
function leadersOf(pools: Pools, homes: readonly number[], random: Random): readonly Firm[] {
  const ends = firmsOf(pools, 'd4a');
  return homes.slice(0, LEADERS).map((home) =>
    pick(
      random,
      ends.filter(({ city, second }) => city === home && second === null),
    ),
  );
}

/** Suppliers of the necks that sell to one firm only, and so reach a leader through it alone. */
function captivesOf(pools: Pools, random: Random): ReadonlyMap<Firm, Firm> {
  const families = shuffled(random, ['a', 'b', 'c'] as const).slice(0, CUT_FIRMS);
  const held = families.flatMap((family) => {
    const cut = pick(
      random,
      firmsOf(pools, `${family}3`).filter(({ isPlain }) => isPlain),
    );
    const twins: readonly Code[] = [`${family}2a`, `${family}2b`];
    const size = MIN_CAPTIVES + below(random, MAX_CAPTIVES - MIN_CAPTIVES + 1);
    const captives = shuffled(
      random,
      twins.flatMap((code) => firmsOf(pools, code)),
    ).slice(0, size);
    return captives.map((captive) => [captive, cut] as const);
  });
  return new Map(held);
}

/**
 * Why nobody else is a bottleneck, from the leaders backwards: every firm of d3 sells to all three leaders, so no firm lies
 * on all of its ways. Every earlier firm sells to two others at least; what lies on all of its ways lies on all ways of both
 * of them, and that is nobody — or the cut firm, when all of its customers are captives of that one.
 */
function salesOf(firm: Firm, pools: Pools, random: Random): readonly Firm[] {
  const codes = fedBy(firm.code);
  return codes.length === 0 ? [] : drawFirms(pools, { codes, city: firm.city, size: 2 + below(random, 3) }, random);
}

function isEnd({ code }: Firm): boolean {
  return code === 'd4a' || code === 'd4b';
}

/** The ends that lead nothing buy like others and sell to nobody, so that no way leads through them. */
function endSales(ends: readonly Firm[], pools: Pools, random: Random): readonly Sale[] {
  return ends.flatMap((customer) =>
    drawFirms(pools, { codes: ['d3'], city: customer.city, size: END_SUPPLIERS }, random).map((supplier) => {
      return { supplier, customer };
    }),
  );
}

function linksOf(sales: readonly Sale[], random: Random): Links {
  const known = new Map<Firm, number>();
  return sales.map(({ supplier, customer }) => {
    const product = productOf(supplier);
    const drawn = random() < SHARE_CHANCE ? 5 + below(random, 36) : 0;
    const total = (known.get(customer) ?? 0) + drawn;
    const isKnown = drawn > 0 && total <= MAX_SHARES;
    if (isKnown) known.set(customer, total);
    const properties = isKnown ? { product, share: drawn } : { product };
    return stated('SUPPLIES', supplier.id, customer.id, { key: product, properties });
  });
}

/** The firms of one chain, and the cities in which a leader stands. */
export function makeSupply(firms: readonly Firm[], homes: readonly number[], random: Random): Supply {
  const pools = poolsOf(firms);
  const leaders = leadersOf(pools, homes, random);
  const captives = captivesOf(pools, random);
  const customersOf = (firm: Firm): readonly Firm[] => {
    const cut = captives.get(firm);
    if (cut !== undefined) return [cut];
    return firm.code === 'd3' ? leaders : salesOf(firm, pools, random);
  };
  const sales = firms.flatMap((supplier) => customersOf(supplier).map((customer) => ({ supplier, customer })));
  const others = firms.filter((firm) => isEnd(firm) && !leaders.includes(firm));
  const links = linksOf([...sales, ...endSales(others, pools, random)], random);
  return { links, leaders, cutFirms: [...new Set(captives.values())] };
}
