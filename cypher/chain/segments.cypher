// The segments of a chain, upstream first.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { name stage } } } */
// budget: 471 database hits
// filter stage: node.stage = $stage
// filter origin: node.origin = $origin
MATCH (this)-[:HAS_SEGMENT]->(node:Segment)
ORDER BY node.orderKey
