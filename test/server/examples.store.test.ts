import { afterAll, beforeAll, expect, it } from 'vitest';
import { operationsByName } from '../../src/server/operations.js';
import { openTestApp, type TestApp } from '../support/app.js';

// `npm run examples` writes operations/examples from what is answered here.

const TOKEN = 'e'.repeat(32);
let test: TestApp;
beforeAll(async () => {
  test = await openTestApp(undefined, undefined, { editToken: TOKEN });
});
afterAll(() => test?.close());

const MOST_ITEMS = 3;
const MOST_CHARACTERS = 200;
/** Different in each store that is made: when it was loaded, and cursors that say in which log they stand. */
const OF_THE_STORE = new Set(['loadedAt', 'endCursor', 'startCursor', 'cursor']);

/** An example shows the shape: of a list its first items, of a text its beginning. */
function shown(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && OF_THE_STORE.has(key)) return '…';
  if (typeof value === 'string')
    return value.length > MOST_CHARACTERS ? `${[...value].slice(0, MOST_CHARACTERS).join('')}…` : value;
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => shown(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shown(one, name)]));
}

const documented = [...operationsByName().values()].flatMap(({ name, query, documented }) =>
  documented?.variables ? [[name, query, documented.variables] as const] : [],
);

it.each(documented)('%s is answered as its example says', async (name, query, variables) => {
  const response = await test.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${TOKEN}` },
    payload: { query, variables },
  });
  const { data, errors } = response.json();
  expect(errors).toBeUndefined();
  expect(Object.values(data).filter((value) => value === null)).toEqual([]);
  await expect(`${JSON.stringify(shown(data), null, 2)}\n`).toMatchFileSnapshot(
    `../../operations/examples/${name}.json`,
  );
});
