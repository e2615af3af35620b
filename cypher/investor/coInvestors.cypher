// Who has invested in the same firms as an investor, most shared firms first.
/* :graphql { investor(by: { name: "粤科金融" }) { coInvestors { totalCount edges { sharedCount shared { name } node { name } } } } } */
// budget: 455 database hits
// filter firm.chain: EXISTS { (firm)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain {id: $chain}) }
// filter firm.segment: EXISTS { (firm)-[:OCCUPIES]->(:Segment {id: $segment}) }
// filter firm.region: EXISTS { (firm)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region}) }
// filter firm.tier: EXISTS { (firm)-[:RECOGNIZED_AS]->(:Recognition {tier: $tier}) }
// filter pair.since: since >= $since
// filter pair.until: since <= $until + '~'
// filter pair.withEvidence: (EXISTS { (this)-[own:INVESTED_IN]->(firm) WHERE size(own.citations) > 0 } AND EXISTS { (node)-[other:INVESTED_IN]->(firm) WHERE size(other.citations) > 0 }) = $withEvidence
// filter kind: node.investorKind = $kind
// filter minShared: edge.sharedCount >= $minShared
// count: COUNT { MATCH (this)-[:INVESTED_IN]->(:Enterprise)<-[:INVESTED_IN]-(other:Investor) WHERE other <> this RETURN DISTINCT other }
MATCH (this)-[deal:INVESTED_IN]->(firm:Enterprise)
WITH firm, min(deal.investedOn) AS ownOn
WITH collect([firm, ownOn]) AS held
UNWIND held AS each
WITH each[0] AS firm, each[1] AS ownOn, size(held) AS ours
// filters firm
CALL (firm) {
  MATCH (firm)<-[stake:INVESTED_IN]-(partner:Investor)
  WITH partner, min(stake.investedOn) AS on, max(stake.lead) AS led
  WITH collect([partner, on, led]) AS stakes
  WHERE size(stakes) > 1
  RETURN stakes, toInteger(1e9 / log(size(stakes))) AS weight
}
UNWIND stakes AS stake
WITH firm, ours, ownOn, weight, stake[0] AS node, stake[1] AS on, stake[2] AS led
WHERE node <> this
WITH node, ours, firm, weight, led, CASE WHEN ownOn >= on THEN ownOn WHEN on > ownOn THEN on END AS since
// filters pair
WITH node, ours, {shared: collect(firm), sharedCount: count(firm), firstOn: min(since), lastOn: max(since),
     leadCount: CASE WHEN count(led) > 0 THEN count(CASE WHEN led THEN 1 END) END,
     weight: sum(weight), adamicAdar: sum(weight) / 1e9} AS found
WITH node, found {.*, mine: [this], ours: ours, head: node, isGroup: false, circular: false, isNarrowed: $isNarrowed} AS edge
ORDER BY right('000000' + toString(999999 - edge.sharedCount), 6) + ' ' + node.id
