// The names of an entity.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { aliases { value kind } } } */
// budget: 101 database hits
MATCH (this)-[:HAS_ALIAS]->(node:Alias)
ORDER BY node.kind + node.value
