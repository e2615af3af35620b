import { finding, type Rule } from '../rule.js';

export const markets: Rule = {
  name: 'markets',
  description: 'A market, or what follows the whole, is never required: a place does not lack a use.',
  check: ({ facts }) =>
    facts.chains.flatMap(({ segments, at }) => {
      const wrong = segments.filter(({ required, use, stage }) => required && (use || stage === 'DOWNSTREAM'));
      return wrong.map(({ id }) => finding(at, `${id} is a use and required.`, 'Only inputs are required.'));
    }),
};
