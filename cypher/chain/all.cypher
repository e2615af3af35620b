// All industry chains.
/* :graphql { chains { totalCount nodes { name } } } */
MATCH (node:Chain)
ORDER BY node.nameKey
