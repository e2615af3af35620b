// Which firm has a title.
/* :graphql { enterprise(by: { name: "云从科技" }) { recognitions { enterprise { id } } } } */
// budget: 74 database hits
MATCH (this)<-[:RECOGNIZED_AS]-(node:Enterprise)
ORDER BY node.id
