// The titles of an enterprise, oldest first.
/* :graphql { enterprise(by: { name: "云从科技" }) { recognitions { tier level grantedOn } } } */
// budget: 103 database hits
// filter asOf: node.grantedOn <= $asOf + '~' AND coalesce(node.validUntil, '9999') + '~' >= $asOf
// filter asOfOrUndated: coalesce(node.grantedOn, '0') <= $asOfOrUndated + '~' AND coalesce(node.validUntil, '9999') + '~' >= $asOfOrUndated
MATCH (this)-[:RECOGNIZED_AS]->(node:Recognition)
ORDER BY coalesce(node.grantedOn, '9999') + node.id
