// Who issued a policy.
/* :graphql { policies(first: 100) { nodes { issuers { name } } } } */
// budget: 1010 database hits
// empty: until the documents are complete in the seed
MATCH (this)-[:ISSUED_BY]->(node:Organization)
ORDER BY node.nameKey
