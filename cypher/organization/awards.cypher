// The prizes, certificates and standards of an organization.
/* :graphql { enterprise(by: { name: "思谷智能" }) { awards { name kind } } } */
// budget: 82 database hits
MATCH (this)-[:AWARDED]->(node:Award)
ORDER BY node.id
