// All policies.
/* :graphql { policies(first: 3) { totalCount nodes { name } } } */
// budget: 25 database hits
// filter region: MATCH (node)-[:APPLIES_IN]->(:Region {id: $region})
MATCH (node:Policy)
ORDER BY node.nameKey
