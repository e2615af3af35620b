// The firms that an enterprise supplies.
/* :graphql { enterprise(by: { name: "汇川技术" }) { customers { edges { product kind node { name } } } } } */
// budget: 62 database hits
MATCH (this)-[edge:SUPPLIES]->(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
