// The parks within a park.
/* :graphql { park(by: { id: "park:zgc-fangshan" }) { parks { name } } } */
// budget: 29 database hits
MATCH (this)<-[:PART_OF]-(node:Park)
ORDER BY node.nameKey
