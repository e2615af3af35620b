// What a figure measures.
/* :graphql { observations(first: 1) { nodes { metric { name unit } } } } */
// budget: 23 database hits
MATCH (this)-[:OF_METRIC]->(node:Metric)
