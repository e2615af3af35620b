import type { Attack } from '../attack.js';

const bad = (name: string, body: string, path?: '/download'): Attack => ({
  name,
  body,
  expected: ['BAD_USER_INPUT'],
  ...(path ? { path } : {}),
});

/** Bodies that are no question at all. */
export const bodies: readonly Attack[] = [
  bad('larger than is read', `{"query":"{datasets{id}} #${'x'.repeat(120_000)}"}`),
  bad('a batch of 1,000', `[${Array.from({ length: 1_000 }, () => '{"query":"{datasets{id}}"}').join(',')}]`),
  bad('lists in lists in lists', `{"query":${'['.repeat(40_000)}${']'.repeat(40_000)}}`),
  bad('a number for a query', '{"query":1}'),
  bad('keys of a prototype', '{"query":"{datasets{id}}","variables":{"__proto__":{"x":1}},"__proto__":{}}'),
  bad('half a body', '{"query":"{data'),
  bad(
    'a download of 10,000 columns',
    `{"query":"{datasets{id}}","rows":"datasets","format":"csv","name":"x","columns":[${Array.from({ length: 1_500 }, () => '{"title":"a","path":"id"}').join(',')}]}`,
    '/download',
  ),
  bad(
    'a download of a path of 90,000 characters',
    `{"query":"{datasets{id}}","rows":"${'a.'.repeat(40_000)}a","format":"csv","name":"x","columns":[{"title":"a","path":"id"}]}`,
    '/download',
  ),
];
