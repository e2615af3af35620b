// All regions.
/* :graphql { regions(first: 2) { totalCount nodes { name } } } */
// budget: 22 database hits
MATCH (node:Region)
ORDER BY node.nameKey
