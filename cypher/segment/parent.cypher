// The segment that a segment is part of.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { parent { name } } } } */
// budget: 1546 database hits
MATCH (this)-[:PART_OF]->(node:Segment)
ORDER BY node.orderKey
