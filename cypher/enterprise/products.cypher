// The products that an enterprise makes.
/* :graphql { enterprise(by: { name: "速腾聚创" }) { products { totalCount edges { share on node { name } } } } } */
// budget: 54 database hits
// filter asOf: edge.on <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.on, '0') <= $asOfOrUndated + '~'
// count: COUNT { (this)-[:MAKES]->() }
MATCH (this)-[edge:MAKES]->(node:Product)
ORDER BY node.nameKey + ' ' + edge.key
