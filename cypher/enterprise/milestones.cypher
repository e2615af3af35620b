// The dated events of an enterprise, oldest first.
/* :graphql { enterprise(by: { name: "云从科技" }) { milestones { on kind text } } } */
// budget: 125 database hits
MATCH (this)-[:REACHED]->(node:Milestone)
ORDER BY node.orderKey
