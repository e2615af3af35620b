// The organizations that one cooperates with.
/* :graphql { enterprise(by: { name: "华为" }) { partners { edges { topic status node { name } } } } } */
// budget: 53 database hits
// filter asOf: edge.since <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.since, '0') <= $asOfOrUndated + '~'
MATCH (this)-[edge:COOPERATES_WITH]-(node:Organization)
ORDER BY node.nameKey + ' ' + edge.key
