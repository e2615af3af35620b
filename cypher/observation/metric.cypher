// What a figure measures.
/* :graphql { observations(first: 1) { nodes { metric { name unit } } } } */
MATCH (this)-[:OF_METRIC]->(node:Metric)
