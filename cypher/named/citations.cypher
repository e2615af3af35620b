// The quoted places that a fact or an entity rests on.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { citations { quote } } } */
// budget: 35 database hits
UNWIND coalesce(this.citations, []) AS citation
MATCH (node:Citation {id: citation})
ORDER BY node.id
