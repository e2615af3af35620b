// The clusters that a chain is counted to.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { clusters { name } } } */
MATCH (this)-[:MEMBER_OF]->(node:Cluster)
ORDER BY node.nameKey
