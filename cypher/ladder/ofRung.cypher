// The ladder of a rung.
/* :graphql { ladder(by: { id: "ladder:national-2022" }) { rungs { ladder { name } } } } */
// budget: 51 database hits
MATCH (this)<-[:HAS_RUNG]-(node:Ladder)
ORDER BY node.id
