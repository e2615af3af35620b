// By which entries of the journal something was put beside a fact as right, the newest first.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { corrections { id } } } */
// empty: nobody corrects the documents in the documents
// budget: 70 database hits
MATCH (addition:Addition {corrects: this.factId})
MATCH (node:JournalEntry {id: addition.entry})
ORDER BY node.orderKey
