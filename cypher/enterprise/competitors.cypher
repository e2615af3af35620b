// The organizations named as competitors of an enterprise.
/* :graphql { enterprise(by: { name: "汇川技术" }) { competitors { edges { product node { name } } } } } */
// budget: 71 database hits
MATCH (this)-[edge:COMPETES_WITH]-(node:Organization)
ORDER BY node.nameKey + ' ' + edge.key
