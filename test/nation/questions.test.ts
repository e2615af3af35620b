import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { questionsOf } from '../../bench/nation/questions.js';
import { createApi } from '../../src/server/schema.js';

const { schema } = createApi();
const SAMPLE = {
  firms: ['enterprise:a'],
  investors: ['investor:a'],
  names: [{ name: '合成', key: '合成', pinyin: 'hecheng', initials: 'hc' }],
  topFirms: ['enterprise:d'],
  hubSupplier: 'enterprise:b',
  hubCustomer: 'enterprise:c',
  hubInvestor: 'investor:b',
};
const questions = await questionsOf(SAMPLE, { isAsked: () => true, cursorOf: async () => ({ after: 'a', key: 'b' }) });

it('asks the nation only what the schema has, each under a name of its own', () => {
  const wrong = questions.flatMap(({ name, query }) =>
    validate(schema, parse(query)).map(({ message }) => `${name}: ${message}`),
  );
  expect(wrong).toEqual([]);
  expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
  expect(questions.length).toBeGreaterThan(100);
});
