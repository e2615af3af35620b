import type { Attack } from '../attack.js';

/** As much as fits into the headers that Node reads. */
const LENGTH = 15_500;

/** Answered for next to nothing, since a client sends hundreds of these a second. */
const nowhere = (name: string, path: string): Attack => ({
  name,
  method: 'GET',
  path,
  body: '',
  // What looks like the id of an entity is a page of the explorer.
  expected: ['NOT_FOUND', 'BAD_USER_INPUT', 'ANSWERED'],
  bounds: { cpu: 100, slice: 100, answer: 20_000 },
});

/** Addresses that are long, and of what a pattern may try again and again. */
export const addresses: readonly Attack[] = [
  nowhere('slashes before something', `/${'/'.repeat(LENGTH)}x`),
  nowhere('slashes after an address', `/graphql${'/'.repeat(LENGTH)}x`),
  nowhere('dots', `/chains/${'.'.repeat(LENGTH)}/`),
  nowhere('an extension of dots and letters', `/chains/${'.a'.repeat(LENGTH / 2)}-`),
  nowhere('escapes', `/${'%2f'.repeat(LENGTH / 3)}x`),
  nowhere('question marks', `/x${'?'.repeat(LENGTH)}`),
  nowhere('levels', `/${'a/'.repeat(LENGTH / 2)}x`),
];
