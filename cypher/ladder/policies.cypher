// The policies that lay a ladder down.
/* :graphql { ladder(by: { id: "ladder:national-2022" }) { policies { name } } } */
// budget: 21 database hits
MATCH (this)-[:LAID_DOWN_IN]->(node:Policy)
ORDER BY node.nameKey
