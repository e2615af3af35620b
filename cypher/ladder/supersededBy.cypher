// The edition that took the place of a ladder.
/* :graphql { ladder(by: { id: "ladder:national-2022" }) { supersededBy { name } } } */
// budget: 21 database hits
MATCH (this)<-[:SUPERSEDES]-(node:Ladder)
ORDER BY node.id
