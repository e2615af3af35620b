// The segments of chains that are of a product.
/* :graphql { product(by: { id: "product:lidar" }) { segments { totalCount nodes { name chain { name } } } } } */
// budget: 297 database hits
// count: COUNT { (this)<-[:OF_PRODUCT]-() }
MATCH (this)<-[edge:OF_PRODUCT]-(node:Segment)
ORDER BY node.orderKey + ' ' + edge.key
