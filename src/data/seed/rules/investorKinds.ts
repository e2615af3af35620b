import { dense } from '../dense.js';
import { finding, type Rule } from '../rule.js';

export const investorKinds: Rule = {
  name: 'investorKinds',
  description: 'What kind an investor is rests on words of the quote, and only an INVESTOR has a kind or a mandate.',
  check: ({ facts }) => {
    const investors = new Set(facts.organizations.flatMap(({ id, kinds }) => (kinds.includes('INVESTOR') ? [id] : [])));
    return facts.passages.flatMap((passage) =>
      passage.profiles.flatMap(({ about, investorKind, investorWords, mandate }, index) => {
        const place = { file: passage.at.file, path: `${passage.at.path}.profiles[${index}]` };
        const says = investorKind !== undefined || investorWords !== undefined || mandate.length > 0;
        const isQuoted = investorWords === undefined || dense(passage.quote).includes(dense(investorWords));
        const tip = 'Copy the words that group it, and add the kind INVESTOR to the organization.';
        return [
          ...(says && !investors.has(about) ? [finding(place, `${about} is not an INVESTOR.`, tip)] : []),
          ...(investorKind !== undefined && investorWords === undefined
            ? [finding(place, `${about} is ${investorKind} without words that say so.`, tip)]
            : []),
          ...(isQuoted ? [] : [finding(place, `The quote does not say “${investorWords}”.`, tip)]),
        ];
      }),
    );
  },
};
