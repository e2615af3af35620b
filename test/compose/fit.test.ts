import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createComposer } from '../../src/api/compose/compose.js';
import { newCost } from '../../src/api/compose/meter.js';
import { defineField, type FieldDefinition, indexFields } from '../../src/api/compose/model.js';
import type { Graph, Parameters, Statement } from '../../src/store/graph.js';

const FIRMS = 'query ($n: Int!) { firms(n: $n) { id } }';
const isLarge = (args: Readonly<Record<string, unknown>>) => Number(args['n']) > 5;

/** Answers one document for one n after another, and gives what was sent and what went wrong for each. */
async function answersOf(document: string, definitions: readonly FieldDefinition[], ...numbers: readonly number[]) {
  const parsed = parse(document);
  const schema = buildSchema(`
    type Query { firms(n: Int!): [Enterprise!]! }
    type Enterprise { id: ID!, some(n: Int!): Boolean }`);
  const labels = new Map([['Enterprise', 'Enterprise']]);
  const composer = createComposer({ schema, labels, fields: indexFields(definitions, schema), composed: new Set() });
  const sent: { readonly text: string; readonly parameters: Parameters }[] = [];
  const read = (statement: Statement, parameters: Parameters) => {
    sent.push({ text: statement.text, parameters });
    return Promise.resolve([{ row: [] }]);
  };
  const firms = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
    composer.field({ read } as Partial<Graph> as Graph, info, newCost());
  const messages: (string | undefined)[] = [];
  for (const n of numbers) {
    const { errors } = await execute({ schema, document: parsed, variableValues: { n }, rootValue: { firms } });
    messages.push(errors?.[0]?.message);
  }
  return { sent, messages };
}

const byNumber = defineField({
  on: ['Query'],
  field: 'firms',
  file: 'enterprise/all',
  params: (args) => ({ region: isLarge(args) ? 'region:x' : null }),
});
const byPresence = defineField({
  on: ['Query'],
  field: 'firms',
  file: 'enterprise/all',
  params: ({ n }) => ({ region: `region:${n}` }),
});

it.each([
  [1, 9],
  [9, 1],
])(
  'A text that was composed for %i is not used for %i when the definition filters one of them alone',
  async (...numbers) => {
    const { sent, messages } = await answersOf(FIRMS, [byNumber], ...numbers);
    expect(messages).toEqual([
      undefined,
      expect.stringContaining('definition of "firms" chooses a file, filters or an order by more than'),
    ]);
    expect(sent).toHaveLength(1);
  },
);

it('A text is used again where only values differ', async () => {
  const { sent, messages } = await answersOf(FIRMS, [byPresence], 1, 9);
  expect(messages).toEqual([undefined, undefined]);
  expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
  expect(sent.map(({ parameters }) => parameters['p1_region'])).toEqual(['region:1', 'region:9']);
});

it('A text without the facts of an analysis is not used where they are wanted', async () => {
  const some = defineField({
    on: ['Enterprise'],
    field: 'some',
    facts: { names: { file: 'named/aliases', raw: 'node.value', when: isLarge } },
  });
  const document = 'query ($n: Int!) { firms(n: 1) { id some(n: $n) } }';
  const { sent, messages } = await answersOf(document, [byPresence, some], 1, 2, 9);
  expect(messages).toEqual([undefined, undefined, expect.stringContaining('"some" chooses facts by more than')]);
  expect(sent).toHaveLength(2);
});
