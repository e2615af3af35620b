// The figures that a figure disagrees with.
/* :graphql { observations(filter: { metric: "metric:little-giant-count", about: "region:440300" }, first: 100) { nodes { contradicts { reason observation { id } } } } } */
// budget: 970 database hits
MATCH (this)-[edge:CONTRADICTS]-(node:Observation)
ORDER BY node.orderKey
