import type { Chain, Segment } from '../chain.js';
import { finding, type Rule } from '../rule.js';
import { chainWords, holdsIn } from './chainWords.js';

/** 服务机器人激光雷达 is the 激光雷达 of its chain: a name may begin with the chain, so that two chains can have one each. */
function spokenNames({ name }: Segment, chain: Chain): readonly string[] {
  const within = chainWords(chain).filter((word) => name.startsWith(word) && name !== word);
  return [name, ...within.map((word) => name.slice(word.length))];
}

export const statedSegments: Rule = {
  name: 'statedSegments',
  description: 'A STATED segment is called what its passages call it.',
  check: ({ facts }) => {
    const holds = holdsIn(facts);
    return facts.chains.flatMap((chain) => {
      const stated = chain.segments.filter(({ origin }) => origin === 'STATED');
      const odd = stated.filter((segment) => !holds(segment.passages, spokenNames(segment, chain)));
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
