// Who has invested in the same firms as an investor, each group counted as its head; a circle's head is its first by id.
/* :graphql { investor(by: { name: "广汽资本" }) { coInvestors(mergeGroups: true) { edges { sharedCount node { name } } } } } */
// budget: 364 database hits
// filter firm.chain: EXISTS { (firm)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain {id: $chain}) }
// filter firm.segment: EXISTS { (firm)-[:OCCUPIES]->(:Segment {id: $segment}) }
// filter firm.region: EXISTS { (firm)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region}) }
// filter firm.tier: EXISTS { (firm)-[:RECOGNIZED_AS]->(:Recognition {tier: $tier}) }
// filter pair.since: since >= $since
// filter pair.until: since <= $until + '~'
// filter pair.withEvidence: isCited = $withEvidence
// filter kind: node.investorKind = $kind
// filter minShared: edge.sharedCount >= $minShared
MATCH (own:Organization)-[:CONTROLS*0..20]->(this)
WITH DISTINCT own
MATCH (own)-[:CONTROLS*0..20]->(ally:Investor)
WITH collect(DISTINCT ally) AS members
CALL (members) {
  UNWIND members AS member
  MATCH (member)-[deal:INVESTED_IN]->(firm:Enterprise)
// filters firm
  WITH firm, min(deal.investedOn) AS ourOn, max(size(deal.citations) > 0) AS isOursCited
  MATCH (firm)<-[stake:INVESTED_IN]-(partner:Investor)
  WHERE NOT partner IN members
  WITH partner, collect([firm, ourOn, isOursCited, stake]) AS stakes
  WITH collect([partner, stakes]) AS partners
// include shared/heads
  UNWIND heads AS head
  UNWIND stakes AS stake
  WITH head[0] AS node, head[1] AS circular, stake[0] AS firm, stake[1] AS ourOn, stake[2] AS isOursCited,
       min(stake[3].investedOn) AS on, max(stake[3].lead) AS led, max(size(stake[3].citations) > 0) AS isCited
  WITH firm, collect([node, circular, ourOn, on, led, isOursCited AND isCited]) AS parts, toInteger(1e9 / log(count(*) + 1)) AS weight
  UNWIND parts AS part
  WITH part[0] AS node, part[1] AS circular, firm, weight, part[2] AS ourOn, part[3] AS on, part[4] AS led, part[5] AS isCited
  WITH node, circular, firm, weight, led, isCited, CASE WHEN ourOn >= on THEN ourOn WHEN on > ourOn THEN on END AS since
// filters pair
  RETURN node, circular, {shared: collect(firm), sharedCount: count(firm), firstOn: min(since), lastOn: max(since), weight: sum(weight),
    adamicAdar: sum(weight) / 1e9, leadCount: CASE WHEN count(led) > 0 THEN count(CASE WHEN led THEN 1 END) END} AS found
}
WITH node, found {.*, circular: circular, mine: members, head: node, isGroup: true, isNarrowed: $isNarrowed} AS edge
ORDER BY right('000000' + toString(999999 - edge.sharedCount), 6) + ' ' + node.id
