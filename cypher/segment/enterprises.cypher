// The firms of a segment, by name.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments(stage: MIDSTREAM) { enterprises(first: 5) { totalCount nodes { name } } } } } */
// budget: 240 database hits
// list this: Row inSegment1 inSegment2
// list region: Row inRegion1 inRegion2 inRegion3 inRegion4 inRegion5
MATCH (node:Enterprise)
ORDER BY node.nameKey
