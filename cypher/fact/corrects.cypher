// The fact beside which a correction stands.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { corrects { id } } } */
// empty: no document corrects a fact
// budget: 150 database hits
// include shared/factTypes
WITH this.corrects AS corrected
CALL (corrected) {
// union
  MATCH ()-[edge:TYPE {dataset: 'dataset:' + split(corrected, ':')[1], factId: corrected}]->()
  RETURN edge
// end
}
WITH edge, edge.factId AS key
ORDER BY edge.factId
