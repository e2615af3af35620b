import { readFileSync } from 'node:fs';
import { buildASTSchema, buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContract } from '../../src/server/contract.js';
import { breaksOf } from './breaks.js';

const released = (name: string) => readFileSync(new URL(`../../schema/released/${name}`, import.meta.url), 'utf8');

interface Break {
  readonly change: string;
  readonly reason: string;
}

describe('the contract', () => {
  it('breaks nothing of the released one but what was deprecated in it, or is in breaks.yaml with its reason', async () => {
    const meant = parseYaml(released('breaks.yaml')) as readonly Break[];
    const found = await breaksOf(buildSchema(released('contract.graphql')), buildASTSchema(readContract()));
    expect([...found].sort()).toEqual(meant.map(({ change }) => change).sort());
    expect(meant.filter(({ reason }) => !/\w/.test(reason))).toEqual([]);
  });
});

const BEFORE = `
  type Query { firm(id: ID!, by: String @deprecated(reason: "id")): Firm old: Old @deprecated(reason: "firm") node: Node tier: Tier }
  interface Node { id: ID! }
  type Firm implements Node { id: ID! name: String! title: String @deprecated(reason: "name") }
  type Park implements Node { id: ID! }
  type Old { size: Int }
  enum Tier { A B C @deprecated(reason: "nobody grants it") }
`;

/** What is broken when a piece of that contract becomes another. */
function changed(...replacements: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const after = replacements.reduce((text, [from, to]) => text.replace(from, to), BEFORE);
  expect(after).not.toBe(BEFORE);
  return breaksOf(buildSchema(BEFORE), buildSchema(after));
}

describe('what counts as a break', () => {
  it('is a field, an argument, a value or a member of an interface that goes, or a type that becomes another', async () => {
    expect(await changed(['name: String!', ''])).toEqual([expect.stringContaining("'name' was removed")]);
    expect(await changed(['name: String!', 'name: String'])).toEqual([
      expect.stringContaining("'Firm.name' changed type"),
    ]);
    expect(await changed(['A B', 'A'])).toEqual([expect.stringContaining("'B' was removed")]);
    expect(await changed(['(id: ID!,', '(id: ID!, region: ID!,'])).toEqual([expect.stringContaining('region')]);
    expect(await changed(['type Park implements Node { id: ID! }', ''])).toEqual([
      expect.stringContaining("'Park' was removed"),
    ]);
  });

  it('is not what was deprecated before it went, nor what is new', async () => {
    expect(await changed(['title: String @deprecated(reason: "name")', ''])).toEqual([]);
    expect(await changed([', by: String @deprecated(reason: "id")', ''])).toEqual([]);
    expect(await changed(['C @deprecated(reason: "nobody grants it")', ''])).toEqual([]);
    expect(await changed(['old: Old @deprecated(reason: "firm")', ''], ['type Old { size: Int }', ''])).toEqual([]);
    expect(await changed(['name: String!', 'name: String! nameEn: String'])).toEqual([]);
  });
});
