// All industry chains.
/* :graphql { chains { totalCount nodes { name } } } */
// budget: 76 database hits
MATCH (node:Chain)
ORDER BY node.nameKey
