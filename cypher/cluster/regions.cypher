// The regions that a cluster covers.
/* :graphql { clusters(first: 100) { nodes { regions { name } } } } */
// budget: 308 database hits
// empty: until the national clusters of 002 are in the seed
MATCH (this)-[:COVERS]->(node:Region)
ORDER BY node.id
