// The industry that an industry is part of.
/* :graphql { industries(first: 3) { nodes { parent { name } } } } */
// empty: no document of the project states an industry class
// budget: 1 database hits
MATCH (this)-[:PART_OF]->(node:Industry)
ORDER BY node.nameKey
