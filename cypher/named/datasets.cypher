// The data sets that describe something.
/* :graphql { enterprise(by: { name: "比亚迪" }) { datasets { id kind } } } */
// budget: 40 database hits
MATCH (this)<-[:DESCRIBES]-(record:Record)
MATCH (node:Dataset {id: record.dataset})
ORDER BY node.id
