import { dense } from '../dense.js';
import { factsOf, type PlacedFact } from '../draft.js';
import type { Facts } from '../facts.js';
import { citationsOf } from '../passage.js';
import { finding, type Rule } from '../rule.js';
import { DATES } from './dates.js';

/** A document that dates itself may say 目前 of its own time. */
const NOW = /目前|截至今|现有|今年/u;

/** What is cited for a fact, white space apart: by it, and by the passages that it names beside. */
export function wordsOf(facts: Facts): (fact: Pick<PlacedFact, 'fact' | 'passage'>) => string {
  const quoted = new Map(
    facts.passages.map(({ citation, locator, quote }) => [citation, dense(`${locator}\n${quote}`)]),
  );
  return ({ fact, passage }) =>
    citationsOf(passage, fact.also)
      .map((citation) => quoted.get(citation) ?? '')
      .join('\n');
}

function yearsIn(date: unknown): readonly string[] {
  return String(date).match(/\d{4}/gu) ?? [];
}

export const years: Rule = {
  name: 'years',
  description: 'The year of a date stands in the words that are cited for its fact, or the fact is IMPLIED.',
  check: ({ facts }) => {
    const words = wordsOf(facts);
    const published = new Map(facts.sources.map(({ id, publishedOn }) => [id, publishedOn ?? '']));
    return factsOf(facts).flatMap((placed) => {
      const { fact, passage, file, path } = placed;
      if (fact.confidence === 'IMPLIED') return [];
      const text = words(placed);
      const own = NOW.test(passage.quote) ? (published.get(passage.source) ?? '') : '';
      const undated = Object.entries(fact).filter(
        ([name, date]) =>
          DATES.includes(name) && yearsIn(date).some((year) => !text.includes(year) && !own.startsWith(year)),
      );
      return undated.map(([name, date]) =>
        finding(
          { file, path: `${path}.${name}` },
          `Nothing that is cited says ${String(date)}.`,
          'Name the passage that dates it in also, mark the fact IMPLIED, or leave the date out.',
        ),
      );
    });
  },
};
