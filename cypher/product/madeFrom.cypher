// The products that a product is made from.
/* :graphql { product(by: { id: "product:lidar" }) { madeFrom { totalCount edges { role node { name } } } } } */
// budget: 107 database hits
// filter role: edge.role = $role
// count: COUNT { (this)-[:MADE_FROM]->() }
MATCH (this)-[edge:MADE_FROM]->(node:Product)
ORDER BY node.nameKey + ' ' + edge.key
