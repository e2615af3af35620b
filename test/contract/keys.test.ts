import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { createApi } from '../../src/server/schema.js';

/** The id is that of what the object tells of, which others tell of as well. */
const ID_OF_ANOTHER = new Set(['AggregateKey', 'FollowedChange', 'WatchedChange']);

it('operations/keys.js names every type without an id of its own, and no other', async () => {
  // Plain JavaScript, as whoever uses it has it.
  const file = new URL('../../operations/keys.js', import.meta.url).href;
  const { keys } = (await import(file)) as { keys: Readonly<Record<string, () => null>> };
  const types = Object.values(createApi().schema.getTypeMap()).filter(isObjectType);
  const keyless = types.filter(({ name }) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation');
  const names = keyless
    .filter((type) => !type.getFields()['id'] || ID_OF_ANOTHER.has(type.name))
    .map(({ name }) => name);
  expect(Object.keys(keys).sort()).toEqual(names.sort());
  expect(Object.values(keys).every((key) => key() === null)).toBe(true);
});
