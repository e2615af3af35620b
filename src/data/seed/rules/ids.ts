import { entityNodes } from '../entity.js';
import type { Facts } from '../facts.js';
import type { SourcePlace } from '../format.js';
import { finding, type Rule } from '../rule.js';

interface Owned {
  readonly id: string;
  readonly at: SourcePlace;
}

function owned(facts: Facts): readonly Owned[] {
  const segments = facts.chains.flatMap(({ segments: rows, at }) => rows.map((row) => ({ ...row, at })));
  const entities = [...facts.sources, ...facts.metrics, ...facts.regions, ...facts.organizations];
  const others = [...facts.policies, ...facts.clusters, ...facts.parks, ...facts.products, ...facts.chains];
  const former = [...entities, ...others, ...segments].flatMap(({ formerIds, at }) =>
    formerIds.map((id) => ({ id, at })),
  );
  const called = [...facts.ladders, ...facts.events, ...facts.persons];
  const rungs = facts.ladders.flatMap(({ rungs: rows, at }) => rows.map(({ id }) => ({ id, at })));
  const citations = facts.passages.map(({ citation, at }) => ({ id: citation, at }));
  return [...entities, ...others, ...called, ...segments, ...rungs, ...citations, ...former];
}

export const ids: Rule = {
  name: 'ids',
  description: 'An id, present or former, names one thing; an organization’s id begins with one of its kinds.',
  check: ({ facts }) => {
    const seen = new Map<string, SourcePlace>();
    const twice = owned(facts).flatMap(({ id, at }) => {
      const first = seen.get(id);
      seen.set(id, first ?? at);
      if (first === undefined) return [];
      return [finding(at, `${id} is already defined in ${first.file} ${first.path}`, 'Rename one, or merge the two.')];
    });
    const odd = facts.organizations.filter(
      ({ id, kinds }) => !kinds.some((kind) => id.startsWith(`${kind.toLowerCase()}:`)),
    );
    const message = (id: string): string => `${id} does not begin with one of its kinds`;
    return [...twice, ...odd.map(({ id, at }) => finding(at, message(id), 'Let the prefix be the primary kind.'))];
  },
};

export function knownIds(facts: Facts): ReadonlySet<string> {
  return new Set(entityNodes(facts).map(({ id }) => id));
}
