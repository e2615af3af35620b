// The segments that feed a segment.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments(stage: MIDSTREAM) { suppliedBy { name } } } } */
MATCH (this)<-[:FEEDS]-(node:Segment)
ORDER BY node.orderKey
