// The titles of a firm.
/* :graphql { enterprise(by: { name: "云从科技" }) { ladder { current { tier level } next { tier level } missing monthsFromFounding expiresOn } } } */
// budget: 109 database hits
MATCH (this)-[:RECOGNIZED_AS]->(node:Recognition)
ORDER BY coalesce(node.grantedOn, '9999') + node.id
