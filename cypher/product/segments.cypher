// The segments of chains that are of a product.
/* :graphql { products(first: 3) { nodes { segments { totalCount nodes { name chain { name } } } } } } */
// empty: no document of the project states a product
// budget: 1 database hits
// count: COUNT { (this)<-[:OF_PRODUCT]-() }
MATCH (this)<-[edge:OF_PRODUCT]-(node:Segment)
ORDER BY node.orderKey + ' ' + edge.key
