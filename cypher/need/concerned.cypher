// The chains, segments and clusters that a need or an event is about.
/* :graphql { needs(first: 100) { nodes { concerns { name } } } } */
// budget: 183 database hits
MATCH (this)-[:CONCERNS]->(node:Entity)
ORDER BY node.id
