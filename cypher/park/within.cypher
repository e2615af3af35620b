// The park that a park is part of.
/* :graphql { park(by: { id: "park:graphene-seed" }) { partOf { name } } } */
// budget: 15 database hits
MATCH (this)-[:PART_OF]->(node:Park)
ORDER BY node.nameKey
