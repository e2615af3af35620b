// The policies that apply in a region.
/* :graphql { region(by: { name: "深圳" }) { policies { totalCount nodes { name } } } } */
// budget: 161 database hits
MATCH (this)<-[:APPLIES_IN]-(node:Policy)
ORDER BY node.nameKey
