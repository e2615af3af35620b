// All regions.
/* :graphql { regions(first: 2) { totalCount nodes { name } } } */
MATCH (node:Region)
ORDER BY node.nameKey
