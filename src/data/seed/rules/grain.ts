import { type Chain, inputsOf, type ProductTree, treeOf } from '../chain.js';
import type { Placed } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

const MOST_LEVELS = 3;

interface Nested {
  readonly part: string;
  readonly whole: string;
}

function nestedIn({ segments }: Chain): readonly Nested[] {
  const products = new Map(segments.map(({ id, product }) => [id, product]));
  return segments.flatMap(({ product, parent }) => {
    const whole = parent === undefined ? undefined : products.get(parent);
    return product === undefined || whole === undefined ? [] : [{ part: product, whole }];
  });
}

/** A kind of it, or what it, one of its kinds or what it is a kind of is made from: so the same product is split in the same way wherever it stands. */
function isPartOf({ part, whole }: Nested, { byId, broader }: ProductTree): boolean {
  if (broader(part).has(whole)) return true;
  const [above, ofWhole] = [broader(part), broader(whole)];
  return [...byId.values()].some((product) => {
    const isAkin = ofWhole.has(product.id) || broader(product.id).has(whole);
    return isAkin && inputsOf(product).some((input) => above.has(input));
  });
}

function tooDeep({ segments, at }: Placed<Chain>): readonly Finding[] {
  const parents = new Map(segments.map(({ id, parent }) => [id, parent]));
  const depth = (id: string): number => {
    const parent = parents.get(id);
    return parent === undefined ? 1 : 1 + depth(parent);
  };
  const deep = segments.filter(({ id }) => depth(id) > MOST_LEVELS);
  return deep.map(({ id }) => finding(at, `${id} is nested more than ${MOST_LEVELS} levels deep.`, 'Nest it less.'));
}

export const grain: Rule = {
  name: 'grain',
  description:
    'Segments nest at most three levels deep, a part under what it goes into or is a kind of, and never the other way in another chain.',
  check: ({ facts }) => {
    const tree = treeOf(facts.products);
    const all = new Set(facts.chains.flatMap(nestedIn).map(({ part, whole }) => `${part} ${whole}`));
    return facts.chains.flatMap((chain) => [
      ...tooDeep(chain),
      ...nestedIn(chain).flatMap((nested) => {
        const { part, whole } = nested;
        if (all.has(`${whole} ${part}`)) {
          return [
            finding(chain.at, `${part} is a part of ${whole} here, and the whole of it elsewhere.`, 'Nest both alike.'),
          ];
        }
        if (isPartOf(nested, tree)) return [];
        const tip = 'Say it in the products (madeFrom, kindOf), or nest it elsewhere.';
        return [finding(chain.at, `${part} is nested under ${whole}, which no product says.`, tip)];
      }),
    ]);
  },
};
