// All clusters.
/* :graphql { clusters { totalCount nodes { name } } } */
// budget: 76 database hits
MATCH (node:Cluster)
ORDER BY node.nameKey
