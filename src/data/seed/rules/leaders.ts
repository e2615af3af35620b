import { dense } from '../dense.js';
import { finding, type Rule } from '../rule.js';

/** What a document calls who leads a chain, in both scripts. */
const LEADER = /链主|鏈主|领航企业/u;

export const leaders: Rule = {
  name: 'leaders',
  description:
    'Who leads a chain or a cluster is called a 链主 in the sentence that is quoted; taking part is not leading.',
  check: ({ facts }) =>
    facts.passages.flatMap((passage) =>
      passage.leads.flatMap(({ enterprise, of }, index) => {
        if (LEADER.test(dense(passage.quote))) return [];
        const place = { file: passage.at.file, path: `${passage.at.path}.leads[${index}]` };
        const message = `The quote calls nobody a 链主, and ${enterprise} leads ${of}.`;
        return [finding(place, message, 'Quote the sentence that says so, or leave the firm among the mentions.')];
      }),
    ),
};
