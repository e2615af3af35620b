import { dense } from '../dense.js';
import { finding, type Rule } from '../rule.js';

export const quotes: Rule = {
  name: 'quotes',
  description: 'A quote and its locator stand in the document, white space apart.',
  check: ({ facts, documents }) => {
    if (documents === null) return [];
    const texts = new Map([...documents].map(([source, text]) => [source, dense(text)]));
    return facts.passages.flatMap(({ source, quote, locator, at }) => {
      const text = texts.get(source);
      if (text === undefined) return [];
      const parts = [
        ['quote', quote],
        ['locator', locator],
      ] as const;
      const lost = parts.filter(([, part]) => !text.includes(dense(part)));
      return lost.map(([name, part]) => {
        const place = { file: at.file, path: `${at.path}.${name}` };
        return finding(
          place,
          `${source} does not contain “${part.slice(0, 30)}”.`,
          'Copy the words as they stand, in their script.',
        );
      });
    });
  },
};
