// The clusters that cover a region.
/* :graphql { region(by: { name: "深圳" }) { clusters { name } } } */
// budget: 86 database hits
// empty: no document's cluster is placed in a region yet
MATCH (this)<-[:COVERS]-(node:Cluster)
ORDER BY node.nameKey
