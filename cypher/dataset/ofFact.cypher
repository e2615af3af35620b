// The data set that states a fact.
/* :graphql { enterprise(by: { name: "速腾聚创" }) { products { edges { dataset { id } } } } } */
// budget: 52 database hits
MATCH (node:Dataset {id: this.dataset})
ORDER BY node.id
