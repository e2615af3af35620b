// The firms that an investor has invested in.
/* :graphql { investor(by: { name: "粤科金融" }) { portfolio { totalCount edges { round node { name } } } } } */
// budget: 79 database hits
// filter region: MATCH (node)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region})
// filter chain: MATCH (node)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain {id: $chain})
// filter segment: MATCH (node)-[:OCCUPIES]->(:Segment {id: $segment})
// filter tier: MATCH (node)-[:RECOGNIZED_AS]->(:Recognition {tier: $tier})
// filter investedFrom: edge.investedOn >= $investedFrom
// filter investedTo: edge.investedOn <= $investedTo + '~'
// count: COUNT { (this)-[:INVESTED_IN]->() }
// filter asOf: edge.investedOn <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.investedOn, '0') <= $asOfOrUndated + '~'
MATCH (this)-[edge:INVESTED_IN]->(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
