// Which of the two was known before.
/* :graphql { nearMatches(first: 1) { nodes { a { id name } } } } */
// empty: names of documents alone are compared with nothing
// budget: 20 database hits
WITH endNode(this) AS record
MATCH (record)-[:DESCRIBES]->(node:Organization)
