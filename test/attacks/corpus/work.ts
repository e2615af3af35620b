import { type Attack, admitted, refused, rep } from '../attack.js';

const firms = (inner: string) => `{enterprises(first:100){nodes{${inner}}}}`;
const many = (inner: string) => `investments(first:100){nodes{${inner}}}`;

/** Rows and values that an operation may reach, and analyses that are computed again and again. */
export const work: readonly Attack[] = [
  refused('100 of 100 of 100', firms(many(`portfolio(first:100){nodes{id}}`))),
  {
    // The first of the twelve is within the limit and answered; each of the others says why it is not.
    ...refused(
      '100 of 100, of 9 values each, 12 times',
      `{${rep(12, (at) => `a${at}:enterprises(first:100){nodes{${many(rep(9, (of) => `n${of}:name`))}}}`)}}`,
    ),
    bounds: { answer: 20_000 },
  },
  refused('gaps of every region', '{chains(first:100){nodes{gaps(region:"region:440300"){counts{verdict count}}}}}'),
  refused(
    'analyses of every investor, 20 times',
    `{${rep(20, (at) => `a${at}:investors(first:100){nodes{portfolioAnalysis(mergeGroups:true){byChain{hhi}}}}`)}}`,
  ),
  admitted(
    'gaps of one region, 4 times',
    `{chain(by:{id:"chain:humanoid-robot"}){${rep(4, (at) => `g${at}:gaps(region:"region:440300",alpha:1.${at}){counts{verdict count}}`)}}}`,
  ),
  admitted(
    '20 searches',
    `{${rep(20, (at) => `s${at}:search(query:"深圳市科技有限公司投资集团股份${at}",first:100){nodes{id}}`)}}`,
  ),
  admitted(
    '20 searches for 99 characters',
    `{${rep(20, (at) => `s${at}:search(query:"${'深圳市科技有限公司投资集团股份'.repeat(7).slice(0, 97)}${at + 10}",first:100){nodes{id}}`)}}`,
  ),
  admitted(
    '20 traces',
    `{${rep(20, (at) => `t${at}:trace(from:"chain:humanoid-robot",direction:BOTH,depth:6,first:1000){nodes{depth}}`)}}`,
  ),
  admitted(
    'a region, its firms, their region, its firms',
    '{region(by:{id:"region:440300"}){enterprises(first:100){nodes{region{enterprises(first:100){nodes{id name}}}}}}}',
  ),
];
