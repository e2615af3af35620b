// The firms said to lead a chain or a cluster.
/* :graphql { chain(by: { id: "chain:integrated-circuit" }) { leaders { statedBy enterprise { name } } } } */
// budget: 88 database hits
// filter asOf: edge.since <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.since, '0') <= $asOfOrUndated + '~'
// filter region: MATCH (node)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region})
// filter confidence: edge.confidence = $confidence
MATCH (this)<-[edge:LEADS]-(node:Enterprise)
ORDER BY node.nameKey
