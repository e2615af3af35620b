import { factsOf, idsIn } from '../draft.js';
import { finding, type Rule } from '../rule.js';

export const mentioned: Rule = {
  name: 'mentioned',
  description:
    'An organization, policy, cluster, park, chain, event or person of the seed is named by a passage, so that it has a citation.',
  check: ({ facts }) => {
    const inFacts = factsOf(facts).flatMap(({ fact }) => idsIn(fact).map(({ id }) => id));
    const segments = facts.chains.flatMap((chain) =>
      chain.segments.flatMap(({ passages }) => (passages.length > 0 ? [chain.id] : [])),
    );
    const named = new Set([...inFacts, ...segments, ...facts.passages.flatMap(({ mentions }) => mentions)]);
    const rows = [...facts.organizations, ...facts.policies, ...facts.clusters, ...facts.parks, ...facts.chains];
    return [...rows, ...facts.events, ...facts.persons]
      .filter(({ id }) => !named.has(id))
      .map(({ id, at }) =>
        finding(at, `No passage names ${id}.`, 'Cite it in a fact or in the mentions of a passage, or take it out.'),
      );
  },
};
