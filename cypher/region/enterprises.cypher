// The firms placed in a region or in one of its parts.
/* :graphql { region(by: { name: "深圳" }) { enterprises(first: 3) { totalCount nodes { name } } } } */
// budget: 80 database hits
// list this: Row inRegion1 inRegion2 inRegion3 inRegion4 inRegion5
MATCH (node:Enterprise)
ORDER BY node.nameKey
