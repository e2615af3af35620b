// The edition of a ladder whose place another took.
/* :graphql { ladder(by: { id: "ladder:national-2022" }) { supersedes { name } } } */
// budget: 21 database hits
MATCH (this)-[:SUPERSEDES]->(node:Ladder)
ORDER BY node.id
