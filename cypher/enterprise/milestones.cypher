// The dated events of an enterprise, oldest first.
/* :graphql { enterprise(by: { name: "云从科技" }) { milestones { on kind text } } } */
MATCH (this)-[:REACHED]->(node:Milestone)
ORDER BY node.orderKey
