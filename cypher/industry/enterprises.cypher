// The firms classified in an industry or in one of its parts.
/* :graphql { industries(first: 3) { nodes { enterprises { totalCount nodes { name } } } } } */
// empty: no document of the project states an industry class
// budget: 1 database hits
MATCH (this)<-[:PART_OF*0..6]-(:Industry)<-[:IN_INDUSTRY]-(node:Enterprise)
WITH DISTINCT node
ORDER BY node.nameKey
