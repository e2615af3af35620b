// The organization that somebody without a name stands opposite.
/* :graphql { enterprise(by: { name: "云从科技" }) { counterparties { organization { name } } } } */
// budget: 95 database hits
MATCH (this)<-[:HAS_COUNTERPARTY]-(node:Organization)
ORDER BY node.id
