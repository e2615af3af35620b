// Who has a prize, a certificate or a standard.
/* :graphql { enterprise(by: { name: "思谷智能" }) { awards { organization { name } } } } */
// budget: 105 database hits
MATCH (this)<-[:AWARDED]-(node:Organization)
ORDER BY node.id
