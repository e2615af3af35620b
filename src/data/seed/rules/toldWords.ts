import { dense } from '../dense.js';
import { finding, type Rule } from '../rule.js';

export const toldWords: Rule = {
  name: 'toldWords',
  description: 'What firms ask for, and what a chain is told to lack, is told in the words of the quote.',
  check: ({ facts }) =>
    facts.passages.flatMap((passage) =>
      [...passage.needs, ...passage.toldGaps]
        .filter(({ text }) => !dense(passage.quote).includes(dense(text)))
        .map(({ id, text }) =>
          finding(passage.at, `The quote does not say “${text}” of ${id}.`, 'Copy the words of the quote.'),
        ),
    ),
};
