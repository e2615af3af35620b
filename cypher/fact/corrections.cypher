// What editors put beside a fact as right.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { corrections { id } } } */
// empty: nobody corrects the documents in the documents
// budget: 150 database hits
// include shared/factTypes
MATCH (addition:Addition {corrects: this.factId})
MATCH (entry:JournalEntry {id: addition.entry})
UNWIND entry.factIds AS factId
CALL (factId) {
// union
  MATCH ()-[edge:TYPE {dataset: 'dataset:own-additions', factId: factId}]->()
  RETURN edge
// end
}
WITH edge, this.factId AS corrected
WHERE edge.corrects = corrected
WITH edge, edge.factId AS key
ORDER BY edge.factId
