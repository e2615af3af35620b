// All clusters.
/* :graphql { clusters { totalCount nodes { name } } } */
MATCH (node:Cluster)
ORDER BY node.nameKey
