// All persons with a stated role.
/* :graphql { persons(first: 3) { totalCount nodes { name } } } */
// budget: 8 database hits
MATCH (node:Person)
ORDER BY node.nameKey
