// The industries that are part of an industry.
/* :graphql { industries(first: 3) { nodes { children { code name } } } } */
// empty: no document of the project states an industry class
// budget: 1 database hits
MATCH (this)<-[:PART_OF]-(node:Industry)
ORDER BY coalesce(node.code, '') + ' ' + node.nameKey
