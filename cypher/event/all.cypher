// All events.
/* :graphql { events(first: 3) { totalCount nodes { name } } } */
// budget: 13 database hits
// filter region: MATCH (node)-[:LOCATED_IN]->(:Region {id: $region})
// filter concerns: MATCH (node)-[:CONCERNS]->(:Entity {id: $concerns})
MATCH (node:Event)
ORDER BY node.nameKey
