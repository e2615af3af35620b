// The organizations that an enterprise cooperates with.
/* :graphql { enterprise(by: { name: "华为" }) { partners { edges { topic status node { name } } } } } */
// budget: 76 database hits
MATCH (this)-[edge:COOPERATES_WITH]-(node:Organization)
ORDER BY node.nameKey + ' ' + edge.key
