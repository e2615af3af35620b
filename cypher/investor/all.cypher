// All investors.
/* :graphql { investors(first: 2) { totalCount nodes { name } } } */
// budget: 29 database hits
// filter kind: node.investorKind = $kind
// filter enterprise: MATCH (node)-[:INVESTED_IN]->(:Enterprise {id: $enterprise})
// filter region: MATCH (node)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region})
// filter ids: node.id IN $ids
MATCH (node:Investor)
ORDER BY node.nameKey
