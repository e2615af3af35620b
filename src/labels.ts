/**
 * GraphQL type → label of the store. A node with several labels is taken for the first type here that it fits: 比亚迪 is
 * an Enterprise that invests, not an InvestmentFirm.
 */
export const LABELS: ReadonlyMap<string, string> = new Map([
  ['Enterprise', 'Enterprise'],
  ['Institution', 'Institution'],
  ['InvestmentFirm', 'Investor'],
  ['Chain', 'Chain'],
  ['Segment', 'Segment'],
  ['Cluster', 'Cluster'],
  ['Region', 'Region'],
  ['Park', 'Park'],
  ['Policy', 'Policy'],
  ['Measure', 'Measure'],
  ['Metric', 'Metric'],
  ['Source', 'Source'],
  ['Observation', 'Observation'],
  ['Recognition', 'Recognition'],
  ['Listing', 'Listing'],
  ['Milestone', 'Milestone'],
  ['Citation', 'Citation'],
]);
