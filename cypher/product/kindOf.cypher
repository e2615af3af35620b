// The broader products that a product is a kind of.
/* :graphql { product(by: { id: "product:vcsel" }) { kindOf { totalCount edges { factId node { name } } } } } */
// budget: 20 database hits
// count: COUNT { (this)-[:KIND_OF]->() }
MATCH (this)-[edge:KIND_OF]->(node:Product)
ORDER BY node.nameKey + ' ' + edge.key
