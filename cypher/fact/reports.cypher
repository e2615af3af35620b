// What was reported of a fact, the newest first.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { reports { reason } } } */
// empty: nobody reports anything in the documents
// budget: 70 database hits
MATCH (node:Report {fact: this.factId})
ORDER BY node.orderKey
