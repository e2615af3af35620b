import { type Attack, admitted, bad, rep } from '../attack.js';

const search = (query: string) =>
  ['query($query:String!){search(query:$query,first:5){nodes{id}}}', { query }] as const;
const named = (name: string) => ['query($name:String!){chain(by:{name:$name}){id}}', { name }] as const;
const after = (cursor: string) =>
  ['query($after:String){enterprises(first:1,after:$after){nodes{id}}}', { after: cursor }] as const;
const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Values that mean something elsewhere: to Cypher, to Lucene, to JSON, to a regular expression. */
export const hostile: readonly Attack[] = [
  admitted('Cypher in a name', ...named("x'}) DETACH DELETE n //")),
  admitted('LOAD CSV in a name', ...named("LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l")),
  admitted('Lucene in a search', ...search('*:* OR id:/.*/ AND (a~2 b^9) [* TO *]')),
  bad('a wildcard search', ...search('****????*')),
  admitted('a regular expression that backtracks', ...search(`${'a'.repeat(90)}!`)),
  admitted('a name of legal forms that backtracks', ...named(`a${' co ltd'.repeat(27)} x`)),
  admitted('control characters', ...search('\u0000\u001b[31m\u202e\u2028x')),
  admitted('half of a character', ...search('\ud800深圳\udfff')),
  bad('a search of 90,000 characters', ...search('深'.repeat(30_000))),
  bad('a name of 90,000 characters', ...named('深'.repeat(30_000))),
  bad('an id of Cypher', '{node(id:"enterprise:byd\\"}) RETURN 1 //"){id}}'),
  bad('a cursor of 90,000 characters', ...after('A'.repeat(90_000))),
  bad('a cursor of another shape', ...after(cursorOf({ __proto__: 1, key: [[[[1]]]] }))),
  bad(
    'a cursor that is deep',
    ...after(Buffer.from(`${'['.repeat(30_000)}${']'.repeat(30_000)}`).toString('base64url')),
  ),
  admitted(
    'keys of a prototype',
    '{__proto__:datasets{constructor:id toString:id} hasOwnProperty:datasets{__proto__:id}}',
  ),
  bad('a number beyond any', 'query($first:Int){enterprises(first:$first){totalCount}}', { first: 1e300 }),
  bad('a page below nothing', `{${rep(20, (at) => `a${at}:enterprises(first:-1){totalCount}`)}}`),
];
