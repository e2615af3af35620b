// All enterprises.
/* :graphql { enterprises(first: 2, filter: { chain: "chain:humanoid-robot" }) { totalCount nodes { name } } } */
// budget: 40 database hits
// include shared/firmFilters
MATCH (node:Enterprise)
ORDER BY node.nameKey
