// Where a document has a figure from.
/* :graphql { observations(filter: { about: "region:440300", metric: "metric:little-giant-count" }, first: 100) { nodes { dataFrom { name } } } } */
// budget: 675 database hits
MATCH (this)-[:DATA_FROM]->(node:Organization)
ORDER BY node.nameKey
