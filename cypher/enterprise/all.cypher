// All enterprises.
/* :graphql { enterprises(first: 2, filter: { chain: "chain:humanoid-robot" }) { totalCount nodes { name } } } */
// budget: 1289 database hits
// filter region: MATCH (node)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region})
// filter chain: MATCH (node)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain {id: $chain})
// filter segment: MATCH (node)-[:OCCUPIES]->(:Segment {id: $segment})
// filter title: EXISTS { MATCH (node)-[:RECOGNIZED_AS]->(title:Recognition) WHERE title.tier = coalesce($title.tier, title.tier) AND title.level = coalesce($title.level, title.level) }
// filter listed: EXISTS { (node)-[:LISTED_AS]->(:Listing) } = $listed
MATCH (node:Enterprise)
ORDER BY node.nameKey
