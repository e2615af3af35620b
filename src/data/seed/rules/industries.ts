import { dense } from '../dense.js';
import { factsOf } from '../draft.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../facts.js';
import { finding, type Rule } from '../rule.js';
import { wordsOf } from './years.js';

/** Words for standing in an industry, not for what goes into it. */
const WITHIN = /赛道|入链|相关/u;

/** What a firm does for a chain by standing in it: enterprise, chain and words for the service. */
function services(facts: Facts): ReadonlySet<string> {
  const chains = new Map(facts.chains.flatMap(({ id, segments }) => segments.map((segment) => [segment.id, id])));
  const positions = facts.passages.flatMap((passage) => passage.positions);
  const served = positions.filter(({ roles }) => roles.includes('SERVICE'));
  return new Set(
    served.map(({ enterprise, segment, product }) => [enterprise, chains.get(segment), product].join(' ')),
  );
}

export const industries: Rule = {
  name: 'industries',
  description:
    'A firm supplies an industry only with what goes into it, in the words of the document; a track (赛道) is a cluster.',
  check: ({ facts }) => {
    const words = wordsOf(facts);
    const served = services(facts);
    return factsOf(facts).flatMap((placed) => {
      if (placed.kind !== 'suppliesIndustry') return [];
      const { supplier, industry, wording, product } = placed.fact as Fact<'suppliesIndustry'>;
      const isSaid = wording === undefined || words(placed).includes(dense(wording));
      return [
        ...(isSaid
          ? []
          : [finding(placed, `Nothing that is cited says “${wording}”.`, 'Copy the words of the quote.')]),
        ...(wording !== undefined && WITHIN.test(wording)
          ? [
              finding(
                placed,
                `“${wording}” says that ${supplier} stands in an industry.`,
                'Make it a member of a cluster, or give it a position.',
              ),
            ]
          : []),
        ...(served.has([supplier, industry, product].join(' '))
          ? [
              finding(
                placed,
                `${supplier} stands in ${industry} with the same ${product}.`,
                'Keep its position; what a chain is served with from inside does not go into it.',
              ),
            ]
          : []),
      ];
    });
  },
};
