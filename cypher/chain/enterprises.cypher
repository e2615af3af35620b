// Every firm in any segment of a chain, by name.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { enterprises(first: 3) { totalCount nodes { name } } } } */
// budget: 50 database hits
// list this: Row inChain1 inChain2
// list region: Row inRegion1 inRegion2 inRegion3 inRegion4 inRegion5
MATCH (node:Enterprise)
ORDER BY node.nameKey
