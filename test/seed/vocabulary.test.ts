import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { factKinds } from '../../src/data/seed/fact.js';
import { RELATIONSHIPS } from '../../src/data/seed/relationship.js';
import { checkedSeed } from '../../src/data/seed/seed.js';
import { readMigrations } from '../../src/store/migrate.js';

const migrations = readMigrations()
  .map(({ text }) => text)
  .join('\n');
const unknown = (names: Iterable<string>) => [...new Set(names)].filter((name) => !migrations.includes(`'${name}'`));

describe('the vocabulary of the store (cypher/migrations/0003-vocabulary.cypher)', () => {
  it('has every type of relationship that a fact becomes', () => {
    expect(unknown(Object.keys(RELATIONSHIPS))).toEqual([]);
  });

  it('has every label, type and property of the facts', async () => {
    const { seed } = await checkedSeed(readConfig());
    expect(unknown(seed.nodes.flatMap(({ labels }) => labels))).toEqual([]);
    expect(unknown(seed.relationships.map(({ type }) => type))).toEqual([]);
    const stated = [...seed.nodes, ...seed.relationships];
    expect(unknown(stated.flatMap(({ properties }) => Object.keys(properties)))).toEqual([]);
  });
});

describe('seed/README.md', () => {
  const guide = readFileSync(new URL('../../seed/README.md', import.meta.url), 'utf8');
  const rows = guide.split('\n').filter((line) => line.startsWith('|'));

  it.each(factKinds)('says what `%s` states and what it becomes', (kind) => {
    expect(rows.some((row) => row.split('|')[1]?.includes(`\`${kind}\``))).toBe(true);
  });
});
