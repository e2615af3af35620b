import { backwards, reached } from '../chain.js';
import { finding, type Rule } from '../rule.js';

export const inputs: Rule = {
  name: 'inputs',
  description:
    'No segment stands alone, and each required segment is the whole of its chain, or reaches it along feeds.',
  check: ({ facts }) =>
    facts.chains.flatMap(({ segments, feeds, at }) => {
      const joined = new Set(feeds.flatMap(({ from, to }) => [from, to]));
      const alone = segments.flatMap(({ id }) =>
        joined.has(id) ? [] : [finding(at, `${id} neither feeds nor is fed.`, 'Say what its product goes into.')],
      );
      const wholes = segments.flatMap(({ id, whole }) => (whole ? [id] : []));
      const before = reached(wholes, backwards(feeds));
      const lost = segments.filter(({ id, required }) => required && !before.has(id));
      const unused = lost.map(({ id }) =>
        finding(
          at,
          `${id} is required and reaches no whole.`,
          'Say what its product goes into, or that it is not required.',
        ),
      );
      return [...alone, ...unused];
    }),
};
