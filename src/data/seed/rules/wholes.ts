import { finding, type Rule } from '../rule.js';

export const wholes: Rule = {
  name: 'wholes',
  description: 'A chain with segments names which of them is its whole: their stages follow from it.',
  check: ({ facts }) =>
    facts.chains.flatMap(({ id, segments, at }) =>
      segments.length === 0 || segments.some(({ whole }) => whole)
        ? []
        : [finding(at, `${id} has segments and no whole.`, 'Mark the whole of the chain with `whole: true`.')],
    ),
};
