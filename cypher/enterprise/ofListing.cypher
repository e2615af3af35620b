// Whose shares are listed.
/* :graphql { enterprise(by: { name: "芯联集成" }) { listings { enterprise { id } } } } */
// budget: 40 database hits
MATCH (this)<-[:LISTED_AS]-(node:Enterprise)
ORDER BY node.id
