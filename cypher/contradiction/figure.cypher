// The other figure, where the other one of two facts that contradict each other is one.
/* :graphql { observations(filter: { metric: "metric:little-giant-count", about: "region:440300" }, first: 100) { nodes { contradicts { observation { id } } } } } */
// budget: 713 database hits
MATCH (node:Entity&Observation {id: this.other})
ORDER BY node.id
