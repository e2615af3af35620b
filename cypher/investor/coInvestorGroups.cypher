// Who has invested in the same firms as an investor, each group counted as its head; a circle's head is its first by id.
/* :graphql { investor(by: { name: "广汽资本" }) { coInvestors(mergeGroups: true) { edges { sharedCount node { name } } } } } */
// budget: 290 database hits
// filter firm.chain: EXISTS { (firm)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain {id: $chain}) }
// filter firm.segment: EXISTS { (firm)-[:OCCUPIES]->(:Segment {id: $segment}) }
// filter firm.region: EXISTS { (firm)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region}) }
// filter firm.tier: EXISTS { (firm)-[:RECOGNIZED_AS]->(:Recognition {tier: $tier}) }
// filter pair.from: since >= $from
// filter pair.until: since <= $until + '~'
// filter pair.withEvidence: (EXISTS { (mine:Investor)-[own:INVESTED_IN]->(firm) WHERE mine IN members AND size(own.citations) > 0 } AND EXISTS { (node)-[:CONTROLS*0..6]->(:Investor)-[other:INVESTED_IN]->(firm) WHERE size(other.citations) > 0 }) = $withEvidence
// filter kind: node.investorKind = $kind
// filter minShared: edge.sharedCount >= $minShared
OPTIONAL MATCH (own:Organization)-[:CONTROLS*0..6]->(this)
WHERE NOT EXISTS { (top:Organization)-[:CONTROLS*1..6]->(own) WHERE top.id < own.id OR NOT EXISTS { (own)-[:CONTROLS*1..6]->(top) } }
WITH coalesce(own, this) AS ownHead
MATCH (ownHead)-[:CONTROLS*0..6]->(ally:Investor)
WITH collect(DISTINCT ally) AS members
CALL (members) {
  UNWIND members AS member
  MATCH (member)-[deal:INVESTED_IN]->(firm:Enterprise)
// filters firm
  WITH firm, {rounds: collect(deal.round), on: min(deal.investedOn)} AS ours
  MATCH (firm)<-[stake:INVESTED_IN]-(partner:Investor)
  WHERE NOT partner IN members
  WITH partner, collect([firm, ours, stake]) AS stakes
  OPTIONAL MATCH (head:Organization)-[:CONTROLS*0..6]->(partner)
  WHERE NOT EXISTS { (top:Organization)-[:CONTROLS*1..6]->(head) WHERE top.id < head.id OR NOT EXISTS { (head)-[:CONTROLS*1..6]->(top) } }
  WITH coalesce(head, partner) AS node, stakes
  UNWIND stakes AS stake
  WITH node, stake[0] AS firm, stake[1] AS ours, collect(stake[2].round) AS rounds, min(stake[2].investedOn) AS on, max(stake[2].lead) AS led
  WITH firm, collect({node: node, ours: ours, rounds: rounds, on: on, led: led}) AS parts, toInteger(1e9 / log(count(*) + 1)) AS weight
  UNWIND parts AS part
  WITH part.node AS node, firm, weight, part.led AS led, CASE WHEN part.ours.on >= part.on THEN part.ours.on WHEN part.on > part.ours.on THEN part.on END AS since,
       CASE WHEN size(part.ours.rounds) > 0 AND size(part.rounds) > 0 THEN any(round IN part.rounds WHERE round IN part.ours.rounds) END AS isSame
// filters pair
  RETURN node, {shared: collect(firm), sharedCount: count(firm), firstOn: min(since), lastOn: max(since), weight: sum(weight), adamicAdar: sum(weight) / 1e9,
    sameRoundCount: CASE WHEN count(isSame) > 0 THEN count(CASE WHEN isSame THEN 1 END) END, leadCount: CASE WHEN count(led) > 0 THEN count(CASE WHEN led THEN 1 END) END} AS found
}
WITH node, found {.*, mine: members, head: node, isGroup: true, circular: EXISTS { (node)-[:CONTROLS*1..6]->(node) }, isNarrowed: $isNarrowed} AS edge
ORDER BY right('000000' + toString(999999 - edge.sharedCount), 6) + ' ' + node.id
