// The firms of a segment, by name.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments(stage: MIDSTREAM) { enterprises(first: 5) { totalCount nodes { name } } } } } */
// budget: 509 database hits
// filter region: MATCH (node)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region})
MATCH (this)<-[:OCCUPIES]-(node:Enterprise)
WITH DISTINCT node
ORDER BY node.nameKey
