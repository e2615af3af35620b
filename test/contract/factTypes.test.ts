import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RELATIONSHIPS } from '../../src/data/seed/relationship.js';
import { typesIn } from '../../src/store/cypherFile.js';

const FOLDER = new URL('../../cypher/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const types = typesIn(textOf('shared/factTypes.cypher'));

describe('every type of relationships that a data set writes', () => {
  it.each(types)('%s has an index by data set and fact', (type) => {
    expect(textOf('migrations/0005-facts.cypher')).toContain(`FOR ()-[r:${type}]-() ON (r.dataset, r.factId);`);
  });

  it('is one that an import and its removal know, if the facts of the documents have it', () => {
    // The link of a quote to its source states nothing and goes with the quote (docs/decisions/0031).
    const facts = Object.keys(RELATIONSHIPS).filter((type) => type !== 'FROM');
    expect(types).toEqual(expect.arrayContaining(facts));
    expect(new Set(types).size).toBe(types.length);
  });
});
