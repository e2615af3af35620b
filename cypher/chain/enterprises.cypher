// Every firm in any segment of a chain, by name.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { enterprises(first: 3) { totalCount nodes { name } } } } */
// budget: 2517 database hits
// filter region: MATCH (node)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region})
MATCH (this)-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(node:Enterprise)
WITH DISTINCT node
ORDER BY node.nameKey
