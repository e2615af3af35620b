// The firms said to lead a chain or a cluster.
/* :graphql { chain(by: { id: "chain:integrated-circuit" }) { leaders { statedBy enterprise { name } } } } */
// budget: 88 database hits
MATCH (this)<-[edge:LEADS]-(node:Enterprise)
ORDER BY node.nameKey
