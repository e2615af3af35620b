// Which of the two was named later.
/* :graphql { nearMatches(first: 1) { nodes { b { id name } } } } */
// empty: names of documents alone are compared with nothing
// budget: 20 database hits
WITH startNode(this) AS record
MATCH (record)-[:DESCRIBES]->(node:Organization)
