import { finding, type Rule } from '../rule.js';
import { holdsIn, withinChain } from './chainWords.js';

export const statedSegments: Rule = {
  name: 'statedSegments',
  description: 'A STATED segment is called what its passages call it.',
  check: ({ facts }) => {
    const holds = holdsIn(facts);
    return facts.chains.flatMap((chain) => {
      const stated = chain.segments.filter(({ origin }) => origin === 'STATED');
      const odd = stated.filter((segment) => !holds(segment.passages, withinChain(segment.name, chain)));
      return odd.map(({ id, name }) =>
        finding(
          chain.at,
          `No passage of ${id} says “${name}”.`,
          'Call it as a passage does and keep other names as aliases, or let it be CURATED.',
        ),
      );
    });
  },
};
