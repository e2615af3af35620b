// Who has invested in the same firms as an investor, each group counted as its head.
/* :graphql { investor(by: { name: "广汽资本" }) { coInvestors(mergeGroups: true) { edges { sharedCount node { name } } } } } */
// budget: 259 database hits
MATCH (ownHead:Organization)-[:CONTROLS*0..4]->(this)
WHERE NOT EXISTS { (ownHead)<-[:CONTROLS]-() }
WITH collect(DISTINCT ownHead) AS ownHeads
UNWIND ownHeads AS ownHead
MATCH (ownHead)-[:CONTROLS*0..4]->(member:Investor)
WITH ownHeads, collect(DISTINCT member) AS members
UNWIND members AS member
MATCH (member)-[own:INVESTED_IN]->(firm:Enterprise)<-[other:INVESTED_IN]-(partner:Investor)
WHERE NOT partner IN members
MATCH (node:Organization)-[:CONTROLS*0..4]->(partner)
WHERE NOT EXISTS { (node)<-[:CONTROLS]-() } AND NOT node IN ownHeads
WITH node,
     collect(DISTINCT firm) AS firms,
     count(DISTINCT CASE WHEN own.round = other.round THEN firm END) AS sameRound,
     count(CASE WHEN own.round IS NOT NULL AND other.round IS NOT NULL THEN 1 END) AS knownRounds
WITH node,
     {shared: firms[..100], sharedCount: size(firms), sameRoundCount: CASE WHEN knownRounds > 0 THEN sameRound END} AS edge
WHERE edge.sharedCount >= $minShared
WITH node, edge, right('000000' + toString(999999 - edge.sharedCount), 6) + ' ' + node.id AS rank
ORDER BY rank
