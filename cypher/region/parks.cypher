// The parks in a region.
/* :graphql { regions(first: 100) { nodes { parks { name } } } } */
// budget: 10834 database hits
// empty: until parks are in the seed
MATCH (this)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(node:Park)
WITH DISTINCT node
ORDER BY node.nameKey
