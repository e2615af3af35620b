// Every known place of an organization.
/* :graphql { enterprise(by: { name: "速腾聚创" }) { locations { basis region { name } } } } */
// budget: 53 database hits
MATCH (this)-[edge:LOCATED_IN]->(node:Region)
ORDER BY edge.basis + node.id
