// The clusters that an enterprise belongs to.
/* :graphql { enterprises(first: 100) { nodes { clusters { name } } } } */
// budget: 1441 database hits
// empty: a document may count no firm to a cluster by name
MATCH (this)-[:MEMBER_OF]->(node:Cluster)
ORDER BY node.nameKey
