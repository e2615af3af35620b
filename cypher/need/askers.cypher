// Who asks for something.
/* :graphql { needs(first: 3) { nodes { askers { name } } } } */
// budget: 92 database hits
MATCH (this)<-[:ASKS_FOR]-(node:Entity)
ORDER BY node.id
