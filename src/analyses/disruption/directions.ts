import { at, compress, type Links } from '../common/links.js';

/** Firms 0 … size − 1; link l goes from the supplier from[l] to the customer to[l]. */
export interface SupplyNetwork {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Volume of each link, > 0; NaN where unknown. */
  readonly weight: Float64Array;
  /** 1 where the customer cannot produce without what the supplier makes. */
  readonly essential: Uint8Array;
  /** Product (segment) number of each firm, −1 where unknown: such a firm has no known substitute and is a product of its own. */
  readonly product: Int32Array;
}
/** LINEAR: no input is essential. LEONTIEF: every input is. */
export type Production = 'GENERALISED' | 'LINEAR' | 'LEONTIEF';

/** Links as a shock crosses them: down, from suppliers to customers, or up, from customers to suppliers. */
export interface Direction {
  /** From each firm to those that depend on it. */
  readonly dependants: Links;
  /** Where the dependant books a link, by slot: an essential product has an account of its own, the rest of firm f is account f. */
  readonly account: Int32Array;
  readonly accounts: number;
  /** Among which firms a loss is made up for, by firm; −1 is nobody. */
  readonly market: Int32Array;
  readonly markets: number;
}
export interface Directions {
  readonly down: Direction;
  readonly up: Direction;
}

export function toDirections(network: SupplyNetwork, production: Production): Directions {
  const { size, from, to, product } = network;
  const customers = compress(size, from, to);
  const suppliers = compress(size, to, from);
  const { account, accounts } = toAccounts(network, production);
  return {
    down: {
      dependants: customers,
      account: customers.numbers.map((link) => at(account, link)),
      accounts,
      market: product,
      markets: product.reduce((most, number) => Math.max(most, number + 1), 0),
    },
    up: {
      dependants: suppliers,
      account: suppliers.ends,
      accounts: size,
      market: new Int32Array(size).fill(-1),
      markets: 0,
    },
  };
}

/** A product is essential to a customer when any of the links that bring it says so. */
function toAccounts({ size, from, to, essential, product }: SupplyNetwork, production: Production) {
  const products = product.reduce((most, number) => Math.max(most, number + 1), 0);
  const needOf = (link: number) => {
    const made = at(product, at(from, link));
    return at(to, link) * (products + size) + (made < 0 ? products + at(from, link) : made);
  };
  const needs = new Map<number, number>();
  for (let link = 0; link < from.length; link += 1) {
    const isEssential = production === 'LEONTIEF' || (production === 'GENERALISED' && at(essential, link) === 1);
    if (isEssential && !needs.has(needOf(link))) needs.set(needOf(link), size + needs.size);
  }
  return { account: to.map((customer, link) => needs.get(needOf(link)) ?? customer), accounts: size + needs.size };
}
