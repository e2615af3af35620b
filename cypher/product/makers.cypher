// The firms that make a product.
/* :graphql { products(first: 3) { nodes { makers { totalCount edges { share on node { name } } } } } } */
// empty: no document of the project states a product
// budget: 1 database hits
// filter asOf: edge.on <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.on, '0') <= $asOfOrUndated + '~'
// count: COUNT { (this)<-[:MAKES]-() }
MATCH (this)<-[edge:MAKES]-(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
