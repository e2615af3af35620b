// The documents that came with a data set.
/* :graphql { dataset(by: { id: "dataset:seed" }) { sources(first: 3) { totalCount nodes { title } } } } */
// budget: 40 database hits
MATCH (node:Source {dataset: this.id})
ORDER BY node.id
