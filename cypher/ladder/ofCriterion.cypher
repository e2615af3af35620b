// The rung that asks for something.
/* :graphql { ladder(by: { id: "ladder:national-2022" }) { rungs { criteria { rung { name } } } } } */
// budget: 81 database hits
MATCH (this)<-[:HAS_CRITERION]-(node:Rung)
ORDER BY node.id
