// All investors.
/* :graphql { investors(first: 2) { totalCount nodes { name } } } */
// budget: 29 database hits
// filter kind: node.investorKind = $kind
// filter enterprise: MATCH (node)-[:INVESTED_IN]->(:Enterprise {id: $enterprise})
MATCH (node:Investor)
ORDER BY node.nameKey
