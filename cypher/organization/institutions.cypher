// All institutions.
/* :graphql { institutions(first: 3) { totalCount nodes { name } } } */
MATCH (node:Institution)
ORDER BY node.nameKey
