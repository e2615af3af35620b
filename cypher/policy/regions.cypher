// The regions that a policy applies in.
/* :graphql { policy(by: { id: "policy:shenzhen-chain-leader-system" }) { regions { name } } } */
// budget: 32 database hits
MATCH (this)-[:APPLIES_IN]->(node:Region)
ORDER BY node.id
