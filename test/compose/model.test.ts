import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { defineField, indexFields } from '../../src/api/compose/model.js';

const schema = buildSchema(`
  interface Named { aliases: [String!]! }
  type Enterprise implements Named { aliases: [String!]! }
  type Patent implements Named { aliases: [String!]! }
  type Query { one: Named }`);
const aliases = (on: readonly string[], file: string) => defineField({ on, field: 'aliases', file });

describe('a field that is defined on an interface', () => {
  it('holds for every type that implements it', () => {
    const fields = indexFields([aliases(['Named'], 'named/aliases')], schema);
    expect([...fields.keys()].sort()).toEqual(['Enterprise.aliases', 'Patent.aliases']);
  });

  it('gives way to a definition of the type itself, whichever comes first', () => {
    const definitions = [aliases(['Patent'], 'patent/aliases'), aliases(['Named'], 'named/aliases')];
    for (const inOrder of [definitions, definitions.toReversed()]) {
      const fields = indexFields(inOrder, schema);
      expect(fields.get('Patent.aliases')).toMatchObject({ file: 'patent/aliases' });
      expect(fields.get('Enterprise.aliases')).toMatchObject({ file: 'named/aliases' });
    }
  });
});

it.each([
  [['Named', 'Named'], 'Enterprise.aliases is defined twice.'],
  [['Enterprise', 'Enterprise'], 'Enterprise.aliases is defined twice.'],
  [['Query'], 'Query.aliases is defined and is not in the schema.'],
  [['Firm'], 'A field is defined on "Firm", which is neither a type nor an interface of the schema.'],
])('A field on %j is refused at the start', (on, message) => {
  expect(() => indexFields([aliases(on, 'named/aliases')], schema)).toThrow(message);
});
