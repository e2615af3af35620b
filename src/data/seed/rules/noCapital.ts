import { dense } from '../dense.js';
import { finding, type Rule } from '../rule.js';

export const noCapital: Rule = {
  name: 'noCapital',
  description:
    'A firm is said never to have taken capital in the words of the quote, and by no passage to have an investor.',
  check: ({ facts }) => {
    const invested = new Set(
      facts.passages.flatMap(({ investments }) => investments.map(({ enterprise }) => enterprise)),
    );
    return facts.passages.flatMap((passage) =>
      passage.noCapital.flatMap(({ enterprise, wording }, index) => {
        const place = { file: passage.at.file, path: `${passage.at.path}.noCapital[${index}]` };
        const isQuoted = dense(passage.quote).includes(dense(wording));
        const tip = 'Copy the words of the quote; if documents disagree, keep only what each says as a description.';
        return [
          ...(isQuoted ? [] : [finding(place, `The quote does not say “${wording}”.`, tip)]),
          ...(invested.has(enterprise)
            ? [finding(place, `${enterprise} has an investor in another passage.`, tip)]
            : []),
        ];
      }),
    );
  },
};
