import { type Finding, finding, type Rule } from '../rule.js';

export const ladders: Rule = {
  name: 'ladders',
  description: 'The rungs of a ladder are in their order, and a title has the same number on every ladder.',
  check: ({ facts }) => {
    const known = new Map<string, number>();
    const tip = 'Lowest first; give a title the number that it has on the other ladders.';
    return facts.ladders.flatMap(({ rungs, at }): readonly Finding[] =>
      rungs.flatMap(({ id, tier, level, order }, index) => {
        const before = rungs[index - 1]?.order ?? -1;
        const title = tier === undefined ? id : `${tier} ${level ?? ''}`;
        const elsewhere = known.get(title) ?? order;
        known.set(title, elsewhere);
        return [
          ...(order <= before ? [finding(at, `${id} has the order ${order}, after ${before}.`, tip)] : []),
          ...(order === elsewhere
            ? []
            : [finding(at, `${id} has the order ${order}, and ${title} ${elsewhere} elsewhere.`, tip)]),
        ];
      }),
    );
  },
};
