import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examplesOf, typed } from '../../../web/src/playground/examples';

const SCHEMA = new URL('../../../schema/', import.meta.url);
const schema = buildASTSchema(
  parse(
    readdirSync(SCHEMA)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => readFileSync(new URL(name, SCHEMA), 'utf8'))
      .join('\n'),
  ),
);

describe('the examples of the playground', () => {
  it.each(examplesOf(false).map((example) => [example.id, example] as const))(
    '%s is a valid operation',
    (_, example) => {
      expect(validate(schema, parse(example.query))).toEqual([]);
    },
  );

  it('ask the demonstration world only for what it has', () => {
    const all = JSON.stringify(examplesOf(true).map(({ variables }) => variables));
    expect(all).not.toMatch(/humanoid|byd|yueke|440300/);
    expect(examplesOf(true).length).toBeLessThan(examplesOf(false).length);
  });

  it('leave the variables empty where there are none', () => {
    const sources = examplesOf(false).find(({ id }) => id === 'sources');
    expect(sources && typed(sources).variables).toBe('');
  });
});
