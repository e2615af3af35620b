import { describe, expect, it } from 'vitest';
import { endCursorIn, filledIn, samplesOf } from '../../src/server/samples.js';

const samples = { chain: ['chain:a'], region: ['region:1', 'region:2'] };

describe('the variables of a usual operation', () => {
  it.each([
    ['an id', { id: '{chain}' }, { id: 'chain:a' }],
    ['two of a kind', { ids: ['{region}', '{region}'] }, { ids: ['region:1', 'region:2'] }],
    ['what is deeper', { filter: { region: '{region}', tier: null } }, { filter: { region: 'region:1', tier: null } }],
    ['no next page', { id: '{chain}', after: '{after}' }, { id: 'chain:a', after: null }],
    ['what the store has too few of', { ids: ['{chain}', '{chain}'] }, null],
  ])('are filled in: %s', (_, variables, filled) => {
    expect(filledIn(variables, samples, null)).toEqual(filled);
  });

  it('name nothing that is not listed', () => {
    expect(() => filledIn({ id: '{planet}' }, samples, null)).toThrow('{planet}');
  });

  it('go on after the first cursor of the answer', () => {
    const answer = { chain: { name: 'x', firms: { pageInfo: { endCursor: null }, more: [{ endCursor: 'c1' }] } } };
    expect(endCursorIn(answer)).toBe('c1');
    expect(filledIn({ after: '{after}' }, samples, 'c1')).toEqual({ after: 'c1' });
    expect(endCursorIn({ name: 'x' })).toBeNull();
  });
});

it('samples of an empty store stand for nothing', () => {
  expect(Object.values(samplesOf({}))).toEqual(Array(16).fill([]));
});
