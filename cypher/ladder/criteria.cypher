// What a rung asks of a firm.
/* :graphql { ladder(by: { id: "ladder:national-2022" }) { rungs { criteria { text } } } } */
// budget: 58 database hits
MATCH (this)-[:HAS_CRITERION]->(node:Criterion)
ORDER BY node.id
