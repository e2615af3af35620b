// The ladders that a policy lays down.
/* :graphql { policy(by: { id: "policy:gradient-cultivation-measures" }) { ladders { name } } } */
// budget: 21 database hits
MATCH (this)<-[:LAID_DOWN_IN]-(node:Ladder)
ORDER BY node.nameKey
