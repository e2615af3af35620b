import { pairOf } from '../contradiction.js';
import { statedIn } from '../graph.js';
import { type Finding, finding, type Rule } from '../rule.js';

export const contradictions: Rule = {
  name: 'contradictions',
  description: 'A contradiction is between two facts of the seed, and is said once.',
  check: ({ facts }) => {
    if (facts.contradictions.length === 0) return [];
    const known = statedIn(facts).byId;
    const said = new Set<string>();
    return facts.contradictions.flatMap(({ between, at }): readonly Finding[] => {
      const lost = between.flatMap((id, index) =>
        known.has(id)
          ? []
          : [
              finding(
                { file: at.file, path: `${at.path}.between[${index}]` },
                `"${id}" is not a fact of the seed.`,
                'A fact is named by its id: that of a figure, a title or another event, or the `factId` of a link, which changes with its two ends.',
              ),
            ],
      );
      const pair = pairOf(between).join(' ');
      const isTwice = said.has(pair);
      said.add(pair);
      return [
        ...lost,
        ...(between[0] === between[1]
          ? [finding(at, `${between[0]} is said to contradict itself.`, 'Name the two facts that cannot both be true.')]
          : []),
        ...(isTwice
          ? [finding(at, `${between.join(' and ')} stand in two contradictions.`, 'Say both reasons in one.')]
          : []),
      ];
    });
  },
};
