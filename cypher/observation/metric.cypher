// What a figure measures.
/* :graphql { observations(first: 1) { nodes { metric { name unit } } } } */
// budget: 32 database hits
MATCH (this)-[:OF_METRIC]->(node:Metric)
