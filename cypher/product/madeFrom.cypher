// The products that a product is made from.
/* :graphql { products(first: 3) { nodes { madeFrom { totalCount edges { role node { name } } } } } } */
// empty: no document of the project states a product
// budget: 1 database hits
// filter role: edge.role = $role
// count: COUNT { (this)-[:MADE_FROM]->() }
MATCH (this)-[edge:MADE_FROM]->(node:Product)
ORDER BY node.nameKey + ' ' + edge.key
