import { foldScript } from '../../../names/script.js';
import { dense } from '../dense.js';
import { factsOf } from '../draft.js';
import type { FactKind } from '../fact.js';
import { citationsOf } from '../passage.js';
import { finding, type Rule } from '../rule.js';

/** Of each kind, what the API serves as the words of the document. A description is a summary and stands nowhere here. */
const TOLD: Partial<Readonly<Record<FactKind, readonly string[]>>> = {
  awards: ['name'],
  concerns: ['wording'],
  cooperations: ['topic'],
  counterparties: ['wording', 'topic'],
  criteria: ['text'],
  milestones: ['text'],
  needs: ['text', 'askedOf'],
  receipts: ['programme'],
  suppliesIndustry: ['wording'],
  toldGaps: ['text'],
};

/** Traditional quotes keep their script, and what is served of them is simplified. */
const written = (text: string): string => foldScript(dense(text));

export const toldWords: Rule = {
  name: 'toldWords',
  description: 'What is told in the words of a document stands in what is cited for it.',
  check: ({ facts }) => {
    const quotes = new Map(facts.passages.map(({ citation, quote }) => [citation, written(quote)]));
    return factsOf(facts).flatMap((placed) => {
      const { passage, fact, kind } = placed;
      const cited = citationsOf(passage, fact.also).map((citation) => quotes.get(citation) ?? '');
      const values = Object.entries(fact).filter(([field]) => TOLD[kind]?.includes(field));
      const untold = values.flatMap(([field, value]) =>
        typeof value === 'string' && !cited.some((quote) => quote.includes(written(value))) ? [{ field, value }] : [],
      );
      return untold.map(({ field, value }) =>
        finding(placed, `Nothing that is cited says “${value}” (${field}).`, 'Copy the words of the quote.'),
      );
    });
  },
};
