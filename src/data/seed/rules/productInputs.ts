import { inputsOf, type ProductTree, treeOf } from '../chain.js';
import type { Placed, Product } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

function circles(product: Placed<Product>, { broader }: ProductTree): readonly Finding[] {
  return inputsOf(product).flatMap((input) => {
    const { id, at } = product;
    if (broader(id).has(input))
      return [finding(at, `${id} is made from ${input}, of which it is a kind.`, 'Say what that is made from.')];
    if (broader(input).has(id))
      return [finding(at, `${id} is made from ${input}, which is a kind of it.`, 'Say it of the other kinds.')];
    return [];
  });
}

function again(product: Placed<Product>, { byId, broader }: ProductTree): readonly Finding[] {
  const { id, at } = product;
  const above = [...broader(id)].filter((each) => each !== id);
  return inputsOf(product).flatMap((input) => {
    const from = above.find((each) => inputsOf(byId.get(each) ?? product).includes(input));
    return from === undefined
      ? []
      : [finding(at, `${id} takes ${input} as a kind of ${from} already.`, 'Say it once.')];
  });
}

export const productInputs: Rule = {
  name: 'productInputs',
  description:
    'No product is made from what it is a kind of, nor from a kind of itself, and says again what the broader one says.',
  check: ({ facts }) => {
    const tree = treeOf(facts.products);
    return facts.products.flatMap((product) => [...circles(product, tree), ...again(product, tree)]);
  },
};
