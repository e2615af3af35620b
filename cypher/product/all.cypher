// All products.
/* :graphql { products(first: 2) { totalCount nodes { name } } } */
// budget: 9 database hits
// filter kindOf: MATCH (node)-[:KIND_OF]->(:Product {id: $kindOf})
// filter madeFrom: MATCH (node)-[:MADE_FROM]->(:Product {id: $madeFrom})
// filter maker: MATCH (node)<-[:MAKES]-(:Enterprise {id: $maker})
// filter industry: MATCH (node)-[:CLASSED_AS]->(:Industry)-[:PART_OF*0..6]->(:Industry {id: $industry})
MATCH (node:Product)
ORDER BY node.nameKey
