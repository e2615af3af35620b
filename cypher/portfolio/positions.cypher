// Which segments of chains the firms of a portfolio stand in.
/* :param { this: 'investor:yueke', mergeGroups: false } */
// budget: 652 database hits
// include shared/members
MATCH (member)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)-[:OCCUPIES]->(segment:Segment)<-[:HAS_SEGMENT]-(chain:Chain)
WITH segment, chain, collect(DISTINCT firm.id) AS firms
WITH {
  segment: {id: segment.id, key: segment.nameKey},
  stage: segment.stage,
  chain: {id: chain.id, key: chain.nameKey},
  firms: firms
} AS edge
