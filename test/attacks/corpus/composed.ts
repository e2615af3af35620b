import { type Attack, admitted, doubled, downloaded, refused, rep } from '../attack.js';

const region = (levels: number, branches: number, tag = '') =>
  `{regions(first:1){nodes{...F0}}} ${doubled(levels, branches, tag)}`;
const walks = (count: number, tag: string) => rep(count, (at) => `${tag}${at}:parent{id name code level nameEn}`);

/** What little text composes to much: every statement is bounded while it is written, and all of a request are in sum. */
export const composed: readonly Attack[] = [
  refused('doubled 7 times', region(7, 2)),
  refused('doubled 8 times', region(8, 2)),
  refused('doubled 10 times', region(10, 2)),
  refused('doubled 12 times', region(12, 2)),
  refused('three at a time, 5 times', region(5, 3)),
  refused('three at a time, 8 times', region(8, 3)),
  refused('three at a time, 12 times', region(12, 3)),
  refused('doubled under a look-up', `{region(by:{id:"region:440300"}){...F0}} ${doubled(8, 2)}`),
  refused('doubled under an id of any type', `{node(id:"region:440300"){...F0}} ${doubled(8, 2)}`),
  refused('doubled under a list of ids', `{nodes(ids:["region:440300","region:440000"]){...F0}} ${doubled(8, 2)}`),
  // The search itself is asked before.
  {
    ...refused('doubled under a search', `{search(query:"深圳",first:5){nodes{...F0}}} ${doubled(8, 2)}`),
    bounds: { cpu: 1_000 },
  },
  refused(
    'doubled where a variable includes it',
    `query($on:Boolean!){regions(first:1){nodes{...F0 @include(if:$on)}}} ${doubled(8, 2)}`,
    { on: true },
  ),
  refused(
    'doubled under each of 20 roots',
    `{${rep(20, (at) => `r${at}:regions(first:1){nodes{...F0}}`)}} ${doubled(6, 2)}`,
  ),
  refused(
    'a little under each of 20 roots',
    `{${rep(20, (at) => `r${at}:regions(first:1){nodes{${walks(22, 'p')}}}`)}}`,
  ),
  refused(
    'facts of an analysis, 25 times',
    `{investors(first:1){nodes{${rep(25, (at) => `p${at}:portfolioAnalysis(mergeGroups:true){byChain{hhi}}`)}}}}`,
  ),
  refused(
    'pages that are counted, 29 times 8',
    `{enterprises(first:1){nodes{${rep(8, (at) => `a${at}:investments(first:1){nodes{${rep(14, (of) => `b${of}:portfolio(first:1){totalCount nodes{id}}`)}}}`)}}}}`,
  ),
  downloaded('doubled by way of a download', region(8, 2), 'regions.nodes'),
  admitted('doubled 5 times', region(5, 2)),
  admitted(
    '29 aliases of a walk',
    `{enterprise(by:{id:"enterprise:ubtech"}){${rep(29, (at) => `a${at}:aliases{value}`)}}}`,
  ),
];
