// The broader products that a product is a kind of.
/* :graphql { products(first: 3) { nodes { kindOf { totalCount edges { factId node { name } } } } } } */
// empty: no document of the project states a product
// budget: 1 database hits
// count: COUNT { (this)-[:KIND_OF]->() }
MATCH (this)-[edge:KIND_OF]->(node:Product)
ORDER BY node.nameKey + ' ' + edge.key
