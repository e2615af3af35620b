// How many firms, investments or titles there are of each combination of values.
/* :graphql { aggregate(of: ENTERPRISES, by: [REGION, TIER], filter: { chain: "chain:humanoid-robot" }) { total truncated cells { count keys { dimension id } } } } */
// budget: 1400 database hits
// include shared/firmFilters
// walk leader
CALL () {
  MATCH (part:Region)-[:PART_OF]->(:Region {id: $within})
  WHERE part.level <> 'GROUP'
  RETURN CASE collect(part.id) WHEN [] THEN [$within] ELSE collect(part.id) END AS parts
}
CALL () {
  MATCH (:Chain {id: $ofChain})-[:HAS_SEGMENT]->(part:Segment)
  RETURN collect(part.id) AS segments
}
CALL (parts, segments, leader, size) {
// walk firms
  UNWIND CASE $of
    WHEN 'INVESTMENTS' THEN COLLECT { MATCH (node)<-[deal:INVESTED_IN]-() RETURN {on: deal.investedOn} }
    WHEN 'RECOGNITIONS' THEN COLLECT {
      MATCH (node)-[:RECOGNIZED_AS]->(title:Recognition)
      WHERE coalesce(title.tier = $ofTier, $ofTier IS NULL) AND coalesce(title.level = $ofLevel, $ofLevel IS NULL)
      RETURN {on: title.grantedOn, tier: title.tier}
    }
    ELSE [{on: node.foundedOn}] END AS thing
// include shared/dimensions
  WITH alike, [at IN range(0, size($by) - 1) | [value IN lists[at] WHERE value IS NOT NULL AND
    CASE $by[at] WHEN 'REGION' THEN value IN parts WHEN 'SEGMENT' THEN $ofChain IS NULL OR value IN segments ELSE true END | nullIf(value, '')]] AS lists
  WITH alike, reduce(keys = [[]], list IN lists | reduce(more = [], key IN keys | more + [value IN CASE list WHEN [] THEN [null] ELSE list END | key + [value]])) AS keys
  UNWIND range(0, size(keys) - 1) AS at
  WITH keys[at] AS key, sum(alike) AS count, sum(CASE at WHEN 0 THEN alike ELSE 0 END) AS things
  ORDER BY count DESC, key
  RETURN collect([count, key]) AS cells, sum(things) AS total
}
WITH {cells: cells[..$cells], isCut: size(cells) > $cells, total: total, isRefused: size > $most} AS edge
