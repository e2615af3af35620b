// The segments that are part of a segment.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { parts { name } } } } */
// empty: no document of the project nests segments
// budget: 500 database hits
MATCH (this)<-[:PART_OF]-(node:Segment)
ORDER BY node.orderKey
