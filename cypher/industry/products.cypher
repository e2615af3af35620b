// The products classed as an industry or as one of its parts.
/* :graphql { industries(first: 3) { nodes { products { totalCount nodes { name } } } } } */
// empty: no document of the project states an industry class
// budget: 1 database hits
MATCH (this)<-[:PART_OF*0..6]-(:Industry)<-[:CLASSED_AS]-(node:Product)
WITH DISTINCT node
ORDER BY node.nameKey
