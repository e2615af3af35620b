// Whose history a milestone is of.
/* :graphql { enterprises(first: 100) { nodes { milestones { about { id } } } } } */
// budget: 1464 database hits
MATCH (this)<-[:REACHED]-(node:Enterprise)
ORDER BY node.id
