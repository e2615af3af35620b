import { backwards, type Chain, type ProductTree, reached, treeOf } from '../chain.js';
import { finding, type Rule } from '../rule.js';

/** What reaches a whole by what is required: a kind of a required segment passes on what goes into it, as one of the kinds is needed. */
function needed({ segments, feeds }: Chain, { broader }: ProductTree): ReadonlySet<string> {
  const products = new Set(segments.flatMap(({ required, product }) => (required ? [product] : [])));
  const counts = segments.filter(
    ({ required, product }) =>
      required || (product !== undefined && [...broader(product)].some((each) => products.has(each))),
  );
  const ids = new Set(counts.map(({ id }) => id));
  const wholes = counts.flatMap(({ id, whole }) => (whole ? [id] : []));
  return reached(wholes, backwards(feeds.filter(({ to }) => ids.has(to))));
}

export const inputs: Rule = {
  name: 'inputs',
  description:
    'No segment stands alone, and each required segment is the whole of its chain, or reaches it along feeds into what is required or a kind of that.',
  check: ({ facts }) => {
    const tree = treeOf(facts.products);
    return facts.chains.flatMap((chain) => {
      const { segments, feeds, at } = chain;
      const joined = new Set(feeds.flatMap(({ from, to }) => [from, to]));
      const alone = segments.flatMap(({ id }) =>
        joined.has(id) ? [] : [finding(at, `${id} neither feeds nor is fed.`, 'Say what its product goes into.')],
      );
      const before = needed(chain, tree);
      const lost = segments.filter(({ id, required }) => required && !before.has(id));
      const unused = lost.map(({ id }) =>
        finding(
          at,
          `${id} is required and goes into nothing required of the whole.`,
          'Say what its product goes into, or that it is not required.',
        ),
      );
      return [...alone, ...unused];
    });
  },
};
