// The parks that an organization is based in.
/* :graphql { enterprises(first: 1) { nodes { parks { name } } } } */
// budget: 26 database hits
// empty: the sample need not be based in a park
MATCH (this)-[:BASED_IN]->(node:Park)
ORDER BY node.nameKey
