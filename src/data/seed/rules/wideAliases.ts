import { type ProductTree, treeOf } from '../chain.js';
import type { Placed, Product } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

/** Another product whose name ends in the alias and which is not a kind of this one; what a name joins with 与 is a name of its own. */
function alsoCalled(product: Placed<Product>, value: string, { byId, broader }: ProductTree): Product | undefined {
  return [...byId.values()].find(
    (other) =>
      other.name !== value &&
      other.name.endsWith(value) &&
      !other.name.endsWith(`与${value}`) &&
      !broader(other.id).has(product.id) &&
      !broader(product.id).has(other.id),
  );
}

export const wideAliases: Rule = {
  name: 'wideAliases',
  description:
    'A short Chinese name of a product is not what the name of another ends in, unless that is a kind of it: 磨床 of 数控磨床 beside 轴承磨床.',
  check: ({ facts }) => {
    const tree = treeOf(facts.products);
    return facts.products.flatMap((product) => {
      const short = product.aliases.filter(({ kind, value }) => kind === 'SHORT' && /\p{Script=Han}/u.test(value));
      return short.flatMap(({ value }): readonly Finding[] => {
        const other = alsoCalled(product, value, tree);
        if (other === undefined) return [];
        const message = `“${value}” of ${product.id} ${product.name} is the end of ${other.id} ${other.name} too.`;
        const tip = 'Take it out, make it COMMON if all mean this by it, or say that the other is a kind of it.';
        return [finding(product.at, message, tip)];
      });
    });
  },
};
