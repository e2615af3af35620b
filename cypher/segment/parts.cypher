// The segments that are part of a segment.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { parts { name } } } } */
// budget: 1474 database hits
MATCH (this)<-[:PART_OF]-(node:Segment)
ORDER BY node.orderKey
