import { type Attack, admitted, bad, invalid, refused, rep } from '../attack.js';

const LONG = 'x'.repeat(45_000);
const COUNT = '{datasets{id}}';

/** Too many parts of a document, or too long ones; and answers that would be longer than what they answer. */
export const many: readonly Attack[] = [
  refused('20,000 tokens', `{${rep(20_000, () => 'id')}}`),
  refused(
    '300 operations',
    rep(300, (at) => `query Q${at}{__typename}`),
  ),
  refused(
    '400 root fragments',
    `{${rep(400, (at) => `...F${at}`)}} ${rep(400, (at) => `fragment F${at} on Query{__typename}`)}`,
  ),
  refused('400 fragments that nothing spreads', `${COUNT} ${rep(400, (at) => `fragment F${at} on Query{__typename}`)}`),
  refused('500 variables', `query(${rep(500, (at) => `$v${at}:Int`)})${COUNT}`),
  refused('600 unknown directives', `{datasets{id ${rep(600, (at) => `@d${at}`)}}}`),
  refused('600 directives, 3 a place', `{${rep(200, () => '__typename @skip(if:false) @include(if:true) @d')}}`),
  refused('a name of 45,000 characters', `{${LONG}:datasets{id}}`),
  refused('an unknown field of 45,000 characters', `{${LONG}}`),
  refused('a fragment of 45,000 characters', `{...${LONG}} fragment ${LONG} on Query{__typename}`),
  refused('lists in lists', `{nodes(ids:${'['.repeat(1_500)}${']'.repeat(1_500)}){id}}`),
  refused('objects in objects', `{chain(by:${'{id:'.repeat(900)}1${'}'.repeat(900)}){id}}`),
  refused('a type of lists in lists', `query($v:${'['.repeat(1_500)}Int${']'.repeat(1_500)})${COUNT}`),
  invalid('60 unknown fields', `{chains{nodes{${rep(20, (at) => `segments{${rep(3, (of) => `nope${at}_${of}`)}}`)}}}}`),
  invalid('500 unknown arguments', `{enterprises(${rep(500, (at) => `frist${at}:1`)}){totalCount}}`),
  invalid(
    '18 unknown types',
    `{__typename ${rep(18, (at) => `... on Querry${at}{${String.fromCharCode(97 + (at % 18))}:__typename}`)}}`,
  ),
  invalid('conflicts', `{chains(first:1){nodes{${rep(12, () => 'id:name id')} ${rep(12, () => 'name:id name')}}}}`),
  bad('a variable of 90,000 characters', 'query($id:ID!){node(id:$id){id}}', { id: 'x'.repeat(90_000) }),
  bad('an object of 5,000 unknown keys', 'query($by:ChainBy!){chain(by:$by){id}}', {
    by: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`key${at}`, at])),
  }),
  bad('a list of 20,000 wrong values', 'query($ids:[ID!]!){nodes(ids:$ids){id}}', {
    ids: Array.from({ length: 20_000 }, () => ({})),
  }),
  bad('4,000 ids', 'query($ids:[ID!]!){nodes(ids:$ids){id}}', {
    ids: Array.from({ length: 4_000 }, (_, at) => `chain:${at}`),
  }),
  bad(
    'each of 20 roots a mistake of 4,000 characters',
    `{${rep(20, (at) => `a${at}:node(id:"${'y'.repeat(4_000)}"){id}`)}}`,
  ),
  admitted('90,000 characters of comment', `${COUNT}#${'x'.repeat(90_000)}`),
];
