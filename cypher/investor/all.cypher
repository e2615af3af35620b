// All investors.
/* :graphql { investors(first: 2) { totalCount nodes { name } } } */
// filter kind: node.investorKind = $kind
// filter enterprise: EXISTS { (node)-[:INVESTED_IN]->(:Enterprise {id: $enterprise}) }
MATCH (node:Investor)
ORDER BY node.nameKey
