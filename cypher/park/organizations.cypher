// The organizations based in a park.
/* :graphql { parks(first: 100) { nodes { organizations { totalCount nodes { name } } } } } */
// budget: 239 database hits
// empty: until the documents are complete in the seed
MATCH (this)<-[:BASED_IN]-(node:Organization)
ORDER BY node.nameKey
