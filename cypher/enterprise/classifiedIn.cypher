// The industries that an enterprise is classified in.
/* :graphql { enterprise(by: { name: "比亚迪" }) { classifiedIn { totalCount nodes { code name } } } } */
// empty: no document of the project states an industry class
// budget: 28 database hits
// count: COUNT { (this)-[:IN_INDUSTRY]->() }
MATCH (this)-[edge:IN_INDUSTRY]->(node:Industry)
ORDER BY node.nameKey + ' ' + edge.key
