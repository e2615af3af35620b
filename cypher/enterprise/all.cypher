// All enterprises.
/* :graphql { enterprises(first: 2, filter: { chain: "chain:humanoid-robot" }) { totalCount nodes { name } } } */
// budget: 2515 database hits
// filter region: MATCH (node)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region})
// filter chain: MATCH (node)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain {id: $chain})
// filter segment: MATCH (node)-[:OCCUPIES]->(:Segment {id: $segment})
// filter tier: MATCH (node)-[:RECOGNIZED_AS]->(:Recognition {tier: $tier})
// filter level: MATCH (node)-[:RECOGNIZED_AS]->(:Recognition {level: $level})
// filter title: MATCH (node)-[:RECOGNIZED_AS]->(:Recognition {tier: $title.tier, level: $title.level})
// filter listed: EXISTS { (node)-[:LISTED_AS]->(:Listing) } = $listed
// filter noStateCapital: NOT EXISTS { (node)<-[:INVESTED_IN]-(fund:Investor) WHERE fund.investorKind IN ['STATE_CAPITAL', 'GOVERNMENT_GUIDANCE'] } = $noStateCapital
// filter noInvestor: NOT EXISTS { (node)<-[:INVESTED_IN]-() } = $noInvestor
// filter noRoundSince: NOT EXISTS { (node)<-[deal:INVESTED_IN]-() WHERE deal.investedOn >= $noRoundSince }
// filter statedOnly: node.statedWithoutCapital = $statedOnly
MATCH (node:Enterprise)
ORDER BY node.nameKey
