// The segments that feed a segment.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments(stage: MIDSTREAM) { suppliedBy { name } } } } */
// budget: 496 database hits
MATCH (this)<-[:FEEDS]-(node:Segment)
ORDER BY node.orderKey
