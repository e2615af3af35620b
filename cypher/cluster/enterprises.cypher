// The firms of a cluster.
/* :graphql { clusters(first: 100) { nodes { enterprises { nodes { name } } } } } */
// budget: 233 database hits
// empty: a document may count no firm to a cluster by name
MATCH (this)<-[:MEMBER_OF]-(node:Enterprise)
ORDER BY node.nameKey
