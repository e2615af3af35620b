import { type Attack, chain, downloaded, invalid, refused, rep } from '../attack.js';

const ROOT = chain(40, 'Query', '__typename');

/** Fragments that spread each other until there are more fields than anyone can count one by one. */
export const bombs: readonly Attack[] = [
  refused('at the root', `query{...F0} ${ROOT}`),
  refused('at the root, small enough to end', `query{...F0} ${chain(18, 'Query', '__typename')}`),
  refused('at the root, three at a time', `query{...F0} ${chain(40, 'Query', '__typename', 3)}`),
  refused('of nested fields', `{regions(first:1){nodes{...F0}}} ${chain(40, 'Region', 'id')}`),
  refused('through an interface', `{node(id:"enterprise:byd"){...F0}} ${chain(40, 'Node', 'id')}`),
  refused(
    'through inline fragments',
    `{...F0} ${rep(40, (at) => `fragment F${at} on Query{...{...F${at + 1}} ... on Query{...F${at + 1}}}`)} fragment F40 on Query{__typename}`,
  ),
  refused('that is skipped', `{__typename ...F0 @skip(if:true)} ${ROOT}`),
  refused(
    'of spreads that are all skipped',
    `{__typename ...F0} ${rep(40, (at) => `fragment F${at} on Query{__typename ...F${at + 1} @skip(if:true) ...F${at + 1} @skip(if:true)}`)} fragment F40 on Query{__typename}`,
  ),
  refused('that a variable includes', `query($on:Boolean!){__typename ...F0 @include(if:$on)} ${ROOT}`, { on: false }),
  refused('in an operation that is not asked', `query A{__typename} query B{...F0} ${ROOT}`),
  refused('in fragments that nothing spreads', `{__typename} ${ROOT}`),
  refused('in a mutation', `mutation{...F0} ${ROOT}`),
  refused('within introspection', `{__schema{...F0}} ${chain(40, '__Schema', '__typename')}`),
  refused('of types within introspection', `{__schema{types{...F0}}} ${chain(40, '__Type', 'name')}`),
  refused('of many keys', `{...F0} ${chain(12, 'Query', '__typename a:__typename b:__typename')}`),
  refused(
    'of levels and fragments',
    `{regions{nodes{...F0}}} ${chain(12, 'Region', 'parent{id} districts:parent{id}')}`,
  ),
  refused('of 300 fragments', `{...F0} ${chain(300, 'Query', '__typename')}`),
  invalid('in a circle', '{...A} fragment A on Query{...B ...B} fragment B on Query{...A ...A}'),
  invalid(
    'of which each spreads each',
    `{...F0} ${rep(36, (at) => `fragment F${at} on Query{${rep(36, (to) => `...F${to}`)}}`)}`,
  ),
  { ...refused('by GET', `query{...F0} ${ROOT}`), method: 'GET' },
  downloaded('by way of a download', `{regions{nodes{...F0}}} ${chain(40, 'Region', 'id')}`, 'regions.nodes'),
];
