// The quoted places of a document.
/* :graphql { source(by: { id: "source:001" }) { citations(first: 3) { totalCount nodes { quote } } } } */
// budget: 340 database hits
// count: COUNT { (this)<-[:FROM]-() }
MATCH (this)<-[:FROM]-(node:Citation)
ORDER BY node.id
