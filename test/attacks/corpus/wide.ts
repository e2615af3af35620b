import { type Attack, admitted, refused, rep } from '../attack.js';

const under = (selection: string) => `{chains(first:1){nodes{${selection}}}}`;
const parents = (levels: number): string => (levels === 0 ? 'id' : `parent{${parents(levels - 1)}}`);
const repeated = (levels: number): string =>
  levels === 0 ? 'id' : `parent{${repeated(levels - 1)}} parent{${repeated(levels - 1)}}`;

/** Too much of one thing in one level, or too many levels. */
export const wide: readonly Attack[] = [
  refused('1,000 aliases', under(rep(1_000, (at) => `a${at}:id`))),
  refused('100 aliases', under(rep(100, (at) => `a${at}:name`))),
  refused(
    '60 aliases of a walk',
    `{enterprise(by:{id:"enterprise:ubtech"}){${rep(60, (at) => `a${at}:aliases{value}`)}}}`,
  ),
  refused('aliases in inline fragments', under(rep(40, (at) => `...{a${at}:id}`))),
  refused(
    'aliases in fragments',
    `{chains(first:1){nodes{${rep(40, (at) => `...F${at}`)}}}} ${rep(40, (at) => `fragment F${at} on Chain{a${at}:id}`)}`,
  ),
  refused('aliases of introspection', `{${rep(40, (at) => `a${at}:__typename`)}}`),
  refused('one key 1,300 times', under(rep(1_300, () => 'id'))),
  refused('one key with fields of its own 300 times', under(rep(300, () => 'segments{id name}'))),
  refused('one key twice in each of 10 levels', `{regions(first:1){nodes{${repeated(7)}}}}`),
  refused('one key in 1,000 inline fragments', under(rep(900, () => '...{id}'))),
  refused('one root field 1,500 times', `{${rep(900, () => 'datasets{id}')}}`),
  refused('21 root fields', `{${rep(21, (at) => `a${at}:datasets{id}`)}}`),
  refused(
    '21 root fields in fragments',
    `{${rep(21, (at) => `...F${at}`)}} ${rep(21, (at) => `fragment F${at} on Query{a${at}:datasets{id}}`)}`,
  ),
  refused('16 levels', `{regions(first:1){nodes{${parents(14)}}}}`),
  refused('1,300 levels', `{regions(first:1){nodes{${parents(1_000)}}}}`),
  admitted('1,300 inline fragments in one another', `{${'...{'.repeat(1_300)}__typename${'}'.repeat(1_300)}}`),
  refused(
    'levels in fragments',
    `{regions(first:1){nodes{...F0}}} ${rep(20, (at) => `fragment F${at} on Region{parent{...F${at + 1}}}`)} fragment F20 on Region{id}`,
  ),
  admitted('eleven levels', `{regions(first:100){nodes{${parents(11)}}}}`),
];
