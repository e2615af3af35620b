// Which data sets the store holds.
/* :graphql { datasets { id kind loadedAt isComplete nodes relationships } } */
// budget: 15 database hits
MATCH (node:Dataset)
ORDER BY node.id
