// The data set that states a fact.
/* :graphql { enterprises(first: 2) { nodes { products { edges { dataset { id } } } } } } */
// empty: no document of the project states a product
// budget: 31 database hits
MATCH (node:Dataset {id: this.dataset})
ORDER BY node.id
