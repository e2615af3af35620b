// The products that are made from a product.
/* :graphql { product(by: { id: "product:lidar" }) { usedIn { totalCount edges { role node { name } } } } } */
// budget: 112 database hits
// filter role: edge.role = $role
// count: COUNT { (this)<-[:MADE_FROM]-() }
MATCH (this)<-[edge:MADE_FROM]-(node:Product)
ORDER BY node.nameKey + ' ' + edge.key
