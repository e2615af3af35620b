import { nameKey } from '../../../names/index.js';
import type { Chain } from '../chain.js';
import type { Facts } from '../facts.js';
import type { Placed } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

function bare({ segments, at }: Placed<Chain>): readonly Finding[] {
  const without = segments.filter(({ product, use }) => product === undefined && !use);
  return without.map(({ id }) =>
    finding(at, `${id} is of no product.`, 'Name its product, or mark it as a market by `use: true`.'),
  );
}

function twice({ segments, at }: Placed<Chain>): readonly Finding[] {
  const seen = new Map<string, string>();
  return segments.flatMap(({ id, product }) => {
    if (product === undefined) return [];
    const first = seen.get(product);
    seen.set(product, first ?? id);
    return first === undefined ? [] : [finding(at, `${first} and ${id} are both of ${product}.`, 'Keep one of them.')];
  });
}

/** By each of its names, the product. */
function productsByName({ products }: Facts): ReadonlyMap<string, string> {
  return new Map(
    products.flatMap(({ id, name, aliases }) =>
      [name, ...aliases.map(({ value }) => value)].map((value) => [nameKey(value), id] as const),
    ),
  );
}

function otherwiseNamed({ segments, at }: Placed<Chain>, known: ReadonlyMap<string, string>): readonly Finding[] {
  return segments.flatMap(({ id, name, aliases, product }) => {
    const values = [name, ...aliases.map(({ value }) => value)];
    const other = values.find((value) => (known.get(nameKey(value)) ?? product) !== product);
    if (other === undefined || product === undefined) return [];
    const message = `${id} is called “${other}”, which is ${known.get(nameKey(other))}, and is of ${product}.`;
    return [finding(at, message, 'Let it be of that product, or call it otherwise.')];
  });
}

export const segmentProducts: Rule = {
  name: 'segmentProducts',
  description: 'A segment is of a product, which stands once in a chain and under its own names, or is a market.',
  check: ({ facts }) => {
    const known = productsByName(facts);
    return facts.chains.flatMap((chain) => [...bare(chain), ...twice(chain), ...otherwiseNamed(chain, known)]);
  },
};
