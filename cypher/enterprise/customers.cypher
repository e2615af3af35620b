// The firms that an enterprise supplies.
/* :graphql { enterprise(by: { name: "汇川技术" }) { customers { edges { product kind node { name } } } } } */
// budget: 62 database hits
// filter asOf: edge.since <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.since, '0') <= $asOfOrUndated + '~'
MATCH (this)-[edge:SUPPLIES]->(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
