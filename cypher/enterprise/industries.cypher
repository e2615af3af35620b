// The industries that an enterprise is said to supply.
/* :graphql { enterprises(first: 100) { nodes { industries { wording product industry { name } } } } } */
// budget: 2429 database hits
MATCH (this)-[edge:SUPPLIES_INDUSTRY]->(node:Entity)
ORDER BY node.nameKey + edge.key
