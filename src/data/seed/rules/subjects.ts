import { factsOf } from '../draft.js';
import type { Fact } from '../fact.js';
import { citationsOf } from '../passage.js';
import { finding, type Rule } from '../rule.js';
import { holdsIn, namesOf } from './chainWords.js';

/** A scope that names another subject, or none: 文献未写明地域, 袁锋服务广汽集团. */
const ANOTHER = /未写明(?:地域|主体)|(?:服务|任职)[^的]*(?:集团|公司)/u;

export const subjects: Rule = {
  name: 'subjects',
  description: 'A figure is about what its words name, and never about the nearest thing that the graph has.',
  check: ({ facts }) => {
    const holds = holdsIn(facts);
    const organizations = new Map(facts.organizations.map((each) => [each.id, each]));
    const metrics = new Set(facts.passages.flatMap(({ observations }) => observations.map(({ metric }) => metric)));
    const unused = facts.metrics.filter(({ id }) => !metrics.has(id));
    const found = factsOf(facts).flatMap((placed) => {
      if (placed.kind !== 'observations') return [];
      const { about, scope, also } = placed.fact as Fact<'observations'>;
      const organization = organizations.get(about);
      const isNamed = !organization || holds(citationsOf(placed.passage, also), namesOf(organization));
      const isAnother = scope !== undefined && ANOTHER.test(scope);
      const tip = 'Add the passage that names it to also, or keep the words as a mention only.';
      return [
        ...(isNamed ? [] : [finding(placed, `Nothing that is cited names ${about}.`, tip)]),
        ...(isAnother ? [finding(placed, `“${scope}” says that the subject is another than ${about}.`, tip)] : []),
      ];
    });
    return [...found, ...unused.map(({ id, at }) => finding(at, `No figure has ${id}.`, 'Take it out.'))];
  },
};
