// Those on the other side of an organization that a document does not name.
/* :graphql { enterprise(by: { name: "云从科技" }) { counterparties { role wording } } } */
// budget: 81 database hits
MATCH (this)-[:HAS_COUNTERPARTY]->(node:Counterparty)
ORDER BY node.id
