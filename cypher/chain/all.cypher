// All industry chains.
/* :graphql { chains { totalCount nodes { name } } } */
// budget: 21 database hits
MATCH (node:Chain)
ORDER BY node.nameKey
