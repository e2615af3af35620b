import { expect, it } from 'vitest';
import { assertInReach } from '../../src/analyses/disruption/resolvers.js';

it.each([
  [{ firms: 20_000, links: 0 }, '20,000 firms or more'],
  [{ firms: 500, links: 100_000 }, '100,000 supplies or more'],
])('A simulation of %j is refused by its counts, with the way out', (reach, words) => {
  expect(() => assertInReach(reach)).toThrow(words);
  expect(() => assertInReach(reach)).toThrow('name a `chain`');
});

it('A simulation of fewer is not', () => {
  expect(assertInReach({ firms: 19_999, links: 99_999 })).toBeUndefined();
});
