// In which chains, segments and stages the firms of a portfolio stand, how many in each, and how many in any.
/* :param { this: 'investor:yueke', mergeGroups: false, until: '~', keepsUndated: true, holdings: 50000 } */
// budget: 700 database hits
// include shared/held
UNWIND firms AS firm
MATCH (firm)-[:OCCUPIES]->(segment:Segment)<-[:HAS_SEGMENT]-(chain:Chain)
WITH segment, chain, collect(DISTINCT firm) AS firms
UNWIND [
  {of: 'CHAIN', id: chain.id, rank: chain.nameKey},
  {of: 'SEGMENT', id: segment.id, rank: segment.nameKey},
  {of: 'STAGE', id: segment.stage, rank: segment.stage},
  {of: 'ANY'},
  {of: CASE WHEN segment.stage IS NOT NULL THEN 'ANY_STAGE' END}
] AS part
UNWIND firms AS firm
WITH part, count(DISTINCT firm) AS count
WITH {of: part.of, id: part.id, rank: part.rank, count: count} AS edge
