// The policy that a measure belongs to.
/* :graphql { policies(first: 100) { nodes { measures { policy { name } } } } } */
// budget: 2332 database hits
// empty: until the documents are complete in the seed
MATCH (this)<-[:OFFERS]-(node:Policy)
ORDER BY node.nameKey
