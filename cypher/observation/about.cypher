// What a figure is about.
/* :graphql { observations(first: 1) { nodes { about { id } } } } */
MATCH (this)-[:ABOUT]->(node:Entity)
