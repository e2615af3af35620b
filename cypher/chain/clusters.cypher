// The clusters that a chain belongs to.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { clusters { name } } } */
// budget: 83 database hits
// empty: no document counts a chain to a cluster by name yet
MATCH (this)-[:MEMBER_OF]->(node:Cluster)
ORDER BY node.nameKey
