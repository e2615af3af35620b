// The firms that make a product.
/* :graphql { product(by: { id: "product:lidar" }) { makers { totalCount edges { share on node { name } } } } } */
// budget: 67 database hits
// filter asOf: edge.on <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.on, '0') <= $asOfOrUndated + '~'
// count: COUNT { (this)<-[:MAKES]-() }
MATCH (this)<-[edge:MAKES]-(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
