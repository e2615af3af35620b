// The firms that supply an enterprise.
/* :graphql { enterprise(by: { name: "小米" }) { suppliers { edges { product kind node { name } } } } } */
// budget: 30 database hits
// count: COUNT { (this)<-[:SUPPLIES]-() }
// filter asOf: edge.since <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.since, '0') <= $asOfOrUndated + '~'
MATCH (this)<-[edge:SUPPLIES]-(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
