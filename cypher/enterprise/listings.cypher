// The listings of an enterprise, oldest first.
/* :graphql { enterprise(by: { name: "云从科技" }) { listings { board listedOn } } } */
// budget: 94 database hits
// filter asOf: node.listedOn <= $asOf + '~'
// filter asOfOrUndated: coalesce(node.listedOn, '0') <= $asOfOrUndated + '~'
MATCH (this)-[:LISTED_AS]->(node:Listing)
ORDER BY coalesce(node.listedOn, '9999') + node.id
