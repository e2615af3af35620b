// The products that an enterprise makes.
/* :graphql { enterprise(by: { name: "比亚迪" }) { products { totalCount edges { share on node { name } } } } } */
// empty: no document of the project states a product
// budget: 26 database hits
// filter asOf: edge.on <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.on, '0') <= $asOfOrUndated + '~'
// count: COUNT { (this)-[:MAKES]->() }
MATCH (this)-[edge:MAKES]->(node:Product)
ORDER BY node.nameKey + ' ' + edge.key
