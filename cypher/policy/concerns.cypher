// The chains, segments and clusters that a policy concerns.
/* :graphql { policy(by: { id: "policy:shenzhen-four-clusters-measures" }) { concerns { wording industry { name } } } } */
// budget: 62 database hits
MATCH (this)-[edge:CONCERNS]->(node:Entity)
ORDER BY node.nameKey
