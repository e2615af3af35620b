// The product that a segment is of.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { product { name } } } } */
// budget: 1583 database hits
MATCH (this)-[:OF_PRODUCT]->(node:Product)
ORDER BY node.nameKey
