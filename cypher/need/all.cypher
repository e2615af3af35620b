// What firms ask for.
/* :graphql { needs(first: 3) { totalCount nodes { text } } } */
// budget: 13 database hits
// filter asker: MATCH (node)<-[:ASKS_FOR]-(:Entity {id: $asker})
// filter concerns: MATCH (node)-[:CONCERNS]->(:Entity {id: $concerns})
// filter kind: node.kind = $kind
MATCH (node:Need)
ORDER BY node.id
