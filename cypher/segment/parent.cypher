// The segment that a segment is part of.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { parent { name } } } } */
// empty: no document of the project nests segments
// budget: 500 database hits
MATCH (this)-[:PART_OF]->(node:Segment)
ORDER BY node.orderKey
