// The firms that supply an enterprise.
/* :graphql { enterprise(by: { name: "小米" }) { suppliers { edges { product kind node { name } } } } } */
// budget: 37 database hits
MATCH (this)<-[edge:SUPPLIES]-(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
