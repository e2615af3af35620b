// The product that a segment is of.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { product { name } } } } */
// empty: no document of the project states a product
// budget: 500 database hits
MATCH (this)-[:OF_PRODUCT]->(node:Product)
ORDER BY node.nameKey
