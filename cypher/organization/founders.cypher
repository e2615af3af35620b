// Who set an organization up.
/* :graphql { enterprise(by: { name: "芯联集成" }) { founders { role founder { id } } } } */
// budget: 69 database hits
MATCH (this)-[edge:FOUNDED_BY]->(node:Entity)
ORDER BY node.id
