// What a policy offers.
/* :graphql { policies(first: 100) { nodes { measures { kind name conditions } } } } */
// budget: 1918 database hits
// empty: until the documents are complete in the seed
MATCH (this)-[:OFFERS]->(node:Measure)
ORDER BY node.id
