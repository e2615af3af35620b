// All industry classes.
/* :graphql { industries(first: 2) { totalCount nodes { name } } } */
// empty: no document of the project states an industry class
// budget: 2 database hits
// filter scheme: node.scheme = $scheme
// filter top: NOT EXISTS { (node)-[:PART_OF]->(:Industry) } = $top
MATCH (node:Industry)
ORDER BY node.nameKey
