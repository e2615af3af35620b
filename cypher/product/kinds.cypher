// The narrower products that are kinds of a product.
/* :graphql { product(by: { id: "product:lidar" }) { kinds { totalCount edges { factId node { name } } } } } */
// budget: 80 database hits
// count: COUNT { (this)<-[:KIND_OF]-() }
MATCH (this)<-[edge:KIND_OF]-(node:Product)
ORDER BY node.nameKey + ' ' + edge.key
