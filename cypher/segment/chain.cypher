// The chain of a segment.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { chain { name } } } } */
MATCH (this)<-[:HAS_SEGMENT]-(node:Chain)
