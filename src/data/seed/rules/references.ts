import { factsOf, idsIn, statementsFrom } from '../draft.js';
import type { Facts } from '../facts.js';
import type { SourcePlace } from '../format.js';
import { citationsOf } from '../passage.js';
import { type Finding, finding, type Rule } from '../rule.js';
import { knownIds } from './ids.js';

function targets(facts: Facts): ReadonlySet<string> {
  const events = factsOf(facts)
    .flatMap(statementsFrom)
    .flatMap(({ nodes }) => nodes.filter(({ labels }) => labels.length > 0));
  const citations = facts.passages.map(({ citation }) => citation);
  return new Set([...knownIds(facts), ...citations, ...events.map(({ id }) => id)]);
}

const near = (id: string, known: ReadonlySet<string>): string => {
  const stem = id.slice(0, id.indexOf(':') + 4);
  const close = [...known].filter((other) => other.startsWith(stem)).slice(0, 3);
  return close.length === 0 ? 'Define it, or correct the id.' : `Did you mean ${close.join(' or ')}?`;
};

function written(facts: Facts): readonly { readonly value: unknown; readonly at: SourcePlace }[] {
  const segments = facts.chains.flatMap((chain) => chain.segments.map((segment) => ({ ...segment, at: chain.at })));
  const chains = facts.chains.map((chain) => ({ ...chain, segments: [] }));
  const rows = [...facts.regions, ...facts.organizations, ...facts.products, ...chains, ...segments, ...facts.ladders];
  const entities = rows.map(({ at, ...value }) => ({
    value: 'formerIds' in value ? { ...value, formerIds: [] } : value,
    at,
  }));
  const inFacts = factsOf(facts).map(({ fact, file, path }) => ({ value: { ...fact, also: [] }, at: { file, path } }));
  const passages = facts.passages.map(({ source, mentions, at }) => ({ value: { source, mentions }, at }));
  return [...entities, ...inFacts, ...passages];
}

function badAlso(facts: Facts, known: ReadonlySet<string>): readonly Finding[] {
  return factsOf(facts).flatMap(({ fact, passage, file, path }) => {
    const lost = citationsOf(passage, fact.also).filter((id) => !known.has(id));
    return lost.map((id) => finding({ file, path: `${path}.also` }, `No passage "${id}".`, near(id, known)));
  });
}

export const references: Rule = {
  name: 'references',
  description: 'Every id that a fact, a chain or an organization names is defined.',
  check: ({ facts }) => {
    const known = targets(facts);
    const lost = written(facts).flatMap(({ value, at }) => {
      const missing = idsIn(value).filter(({ id }) => !known.has(id));
      return missing.map(({ id, path }) =>
        finding({ file: at.file, path: `${at.path}.${path}` }, `No "${id}".`, near(id, known)),
      );
    });
    return [...lost, ...badAlso(facts, known)];
  },
};
