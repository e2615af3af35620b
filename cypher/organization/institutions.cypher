// All institutions.
/* :graphql { institutions(first: 3) { totalCount nodes { name } } } */
// budget: 25 database hits
MATCH (node:Institution)
ORDER BY node.nameKey
