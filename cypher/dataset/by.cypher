// One data set, by its id or by what a person called it.
/* :graphql { dataset(by: { id: "dataset:seed" }) { kind nodes } } */
// budget: 4 database hits
// filter id: node.id = $id
// filter name: node.name = $name
MATCH (node:Dataset)
ORDER BY node.id
