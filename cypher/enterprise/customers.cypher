// The firms that an enterprise supplies.
/* :graphql { enterprise(by: { name: "汇川技术" }) { customers { edges { product kind node { name } } } } } */
MATCH (this)-[edge:SUPPLIES]->(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
