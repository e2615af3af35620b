// The chains and clusters that an enterprise leads.
/* :graphql { enterprise(by: { name: "芯联集成" }) { leads { statedBy chain { name } } } } */
// budget: 59 database hits
MATCH (this)-[edge:LEADS]->(node:Chain|Cluster)
ORDER BY node.nameKey
