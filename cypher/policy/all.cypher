// All policies.
/* :graphql { policies(first: 3) { totalCount nodes { name } } } */
// budget: 25 database hits
// filter region: MATCH (node)-[:APPLIES_IN]->(:Region {id: $region})
// filter concerns: MATCH (node)-[:CONCERNS]->(:Entity {id: $concerns})
// filter status: node.status = $status
// filter exceptStatus: NOT coalesce(node.status, '') IN $exceptStatus
// filter issuedFrom: node.issuedOn >= $issuedFrom
// filter issuedTo: node.issuedOn <= $issuedTo + '~'
MATCH (node:Policy)
ORDER BY node.nameKey
