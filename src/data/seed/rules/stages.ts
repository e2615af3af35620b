import { finding, type Rule } from '../rule.js';

export const stages: Rule = {
  name: 'stages',
  description:
    'A stage follows from the whole of a chain; where no whole is named, each segment but a market gives its stage.',
  check: ({ facts }) =>
    facts.chains.flatMap(({ segments, at }) => {
      const hasWhole = segments.some(({ whole }) => whole);
      return segments.flatMap(({ id, stage, givenStage, use }) => {
        if (givenStage !== undefined && givenStage !== stage) {
          return [
            finding(
              at,
              `${id} is given as ${givenStage} and stands ${stage}.`,
              'Leave the stage out, or correct the feeds.',
            ),
          ];
        }
        const isOpen = !hasWhole && !use && givenStage === undefined;
        return isOpen ? [finding(at, `${id} has no stage.`, 'Mark the whole of the chain, or give the stage.')] : [];
      });
    }),
};
