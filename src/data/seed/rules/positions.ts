import type { Chain, Segment } from '../chain.js';
import { factsOf, idsIn } from '../draft.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../facts.js';
import { citationsOf } from '../passage.js';
import { finding, type Rule } from '../rule.js';
import { chainWords, type Holds, holdsIn, namesOf, withinChain } from './chainWords.js';

type Place = readonly [Segment, Chain];
/** A passage and a chain, joined by a blank. */
type Spoken = ReadonlySet<string>;

function placesOf(facts: Facts): ReadonlyMap<string, Place> {
  return new Map(
    facts.chains.flatMap((chain) => chain.segments.map((segment): [string, Place] => [segment.id, [segment, chain]])),
  );
}

/** The chains that passages speak of in other words than their names: those whose segments they state, and those that somebody read in them. */
function readIn(facts: Facts): { readonly stated: Spoken; readonly implied: Spoken } {
  const stated = facts.chains.flatMap(({ id, segments }) =>
    segments.flatMap(({ passages }) => passages.map((passage) => `${passage} ${id}`)),
  );
  const implied = facts.passages.flatMap(({ citation, mentions }) => mentions.map((id) => `${citation} ${id}`));
  const named = factsOf(facts).flatMap(({ fact, passage }) => idsIn(fact).map(({ id }) => `${passage.citation} ${id}`));
  return { stated: new Set(stated), implied: new Set([...stated, ...implied, ...named]) };
}

function wrong(
  { product, confidence }: Fact<'positions'>,
  citations: readonly string[],
  [segment, chain]: readonly [Segment, Chain],
  holds: Holds,
): string | undefined {
  if (confidence === 'IMPLIED') {
    const words = [...namesOf(segment), ...(product === undefined ? [] : [product])];
    return holds(citations, words) ? undefined : `nothing that is cited names ${segment.id} or the product`;
  }
  if (
    holds(
      citations,
      namesOf(segment).flatMap((name) => withinChain(name, chain)),
    )
  )
    return undefined;
  return `nothing that is cited calls it “${segment.name}”, so that the firm stands in ${segment.id} is IMPLIED`;
}

export const positions: Rule = {
  name: 'positions',
  description:
    'A position has words for its chain and its segment: the chain is spoken of, and an EXPLICIT one says the segment.',
  check: ({ facts }) => {
    const holds = holdsIn(facts);
    const places = placesOf(facts);
    const { stated, implied } = readIn(facts);
    return factsOf(facts).flatMap((placed) => {
      if (placed.kind !== 'positions') return [];
      const fact = placed.fact as Fact<'positions'>;
      const place = places.get(fact.segment);
      if (!place) return [];
      const citations = citationsOf(placed.passage, fact.also);
      const [, chain] = place;
      const spoken = fact.confidence === 'IMPLIED' ? implied : stated;
      const isSpokenOf = holds(citations, chainWords(chain)) || citations.some((id) => spoken.has(`${id} ${chain.id}`));
      const tip =
        'Add the passage that says so to also, lower the confidence, or leave the product without a position.';
      const message = wrong(fact, citations, place, holds);
      return [
        ...(isSpokenOf
          ? []
          : [
              finding(
                placed,
                `${fact.enterprise}: nothing that is cited speaks of ${chain.name} (${fact.segment}).`,
                tip,
              ),
            ]),
        ...(message === undefined ? [] : [finding(placed, `${fact.enterprise}: ${message}.`, tip)]),
      ];
    });
  },
};
