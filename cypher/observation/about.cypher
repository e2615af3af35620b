// What a figure is about.
/* :graphql { observations(first: 1) { nodes { about { id } } } } */
// budget: 38 database hits
MATCH (this)-[:ABOUT]->(node:Entity)
