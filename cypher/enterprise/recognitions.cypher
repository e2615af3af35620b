// The titles of an enterprise, oldest first.
/* :graphql { enterprise(by: { name: "云从科技" }) { recognitions { tier level grantedOn } } } */
// budget: 68 database hits
MATCH (this)-[:RECOGNIZED_AS]->(node:Recognition)
ORDER BY coalesce(node.grantedOn, '9999') + node.id
