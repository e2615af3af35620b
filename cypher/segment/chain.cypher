// The chain of a segment.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { chain { name } } } } */
// budget: 1512 database hits
MATCH (this)<-[:HAS_SEGMENT]-(node:Chain)
