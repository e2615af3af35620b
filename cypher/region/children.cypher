// The regions that are part of a region.
/* :graphql { region(by: { name: "广东" }) { children { name } } } */
// budget: 100 database hits
MATCH (this)<-[:PART_OF]-(node:Region)
ORDER BY node.id
