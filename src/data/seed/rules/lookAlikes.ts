import { finding, type Rule } from '../rule.js';

export const lookAlikes: Rule = {
  name: 'lookAlikes',
  description: 'If one organization is not the same as another, the other says so too.',
  check: ({ facts }) => {
    const others = new Map(facts.organizations.map(({ id, notSameAs }) => [id, notSameAs]));
    return facts.organizations.flatMap(({ id, notSameAs, at }) => {
      const oneSided = notSameAs.filter((other) => other === id || others.get(other)?.includes(id) === false);
      return oneSided.map((other) =>
        finding(at, `${id} is not ${other}, but ${other} does not say so.`, `Add ${id} to its notSameAs.`),
      );
    });
  },
};
