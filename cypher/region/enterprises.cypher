// The firms placed in a region or in one of its parts.
/* :graphql { region(by: { name: "深圳" }) { enterprises(first: 3) { totalCount nodes { name } } } } */
// budget: 761 database hits
MATCH (this)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(node:Enterprise)
WITH DISTINCT node
ORDER BY node.nameKey
