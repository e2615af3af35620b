// The groups of places that a region belongs to.
/* :graphql { region(by: { name: "深圳" }) { groups { name } } } */
// budget: 49 database hits
// empty: until 珠三角 is in the seed
MATCH (this)-[:PART_OF]->(node:Region {level: 'GROUP'})
ORDER BY node.id
