// What a firm got out of policies.
/* :graphql { enterprise(by: { id: "enterprise:skyverse" }) { policiesReceived { programme policy { name } } } } */
// budget: 45 database hits
MATCH (this)-[edge:RECEIVED]->(node:Policy)
ORDER BY node.nameKey + ' ' + edge.key
