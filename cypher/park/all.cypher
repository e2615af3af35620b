// All parks.
/* :graphql { parks(first: 3) { totalCount nodes { name } } } */
// budget: 25 database hits
// empty: until the documents are complete in the seed
MATCH (node:Park)
ORDER BY node.nameKey
