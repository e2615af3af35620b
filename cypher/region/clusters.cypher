// The clusters that cover a region.
/* :graphql { region(by: { name: "深圳" }) { clusters { name } } } */
MATCH (this)<-[:COVERS]-(node:Cluster)
ORDER BY node.nameKey
