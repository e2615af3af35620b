// Who has invested in the same firms as an investor, most shared firms first.
/* :graphql { investor(by: { name: "粤科金融" }) { coInvestors { totalCount edges { sharedCount sameRoundCount shared { name } node { name } } } } } */
// budget: 446 database hits
MATCH (this)-[own:INVESTED_IN]->(firm:Enterprise)<-[other:INVESTED_IN]-(node:Investor)
WHERE node <> this
WITH node,
     collect(DISTINCT firm) AS firms,
     count(DISTINCT CASE WHEN own.round = other.round THEN firm END) AS sameRound,
     count(CASE WHEN own.round IS NOT NULL AND other.round IS NOT NULL THEN 1 END) AS knownRounds
WITH node,
     {shared: firms[..100], sharedCount: size(firms), sameRoundCount: CASE WHEN knownRounds > 0 THEN sameRound END} AS edge
WHERE edge.sharedCount >= $minShared
WITH node, edge, right('000000' + toString(999999 - edge.sharedCount), 6) + ' ' + node.id AS rank
ORDER BY rank
