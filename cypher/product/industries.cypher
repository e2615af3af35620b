// The industries that a product is classed as.
/* :graphql { products(first: 3) { nodes { industries { totalCount nodes { code name } } } } } */
// empty: no document of the project classes a product
// budget: 72 database hits
// count: COUNT { (this)-[:CLASSED_AS]->() }
MATCH (this)-[edge:CLASSED_AS]->(node:Industry)
ORDER BY node.nameKey + ' ' + edge.key
