// Where a ladder applies.
/* :graphql { ladder(by: { id: "ladder:national-2022" }) { regions { name } } } */
// budget: 21 database hits
MATCH (this)-[:APPLIES_IN]->(node:Region)
ORDER BY node.id
