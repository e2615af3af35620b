// One fact by its id, or that of an event by the event's.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { kind subject { id } object { id } } } */
// budget: 70 database hits
// include shared/factTypes
CALL () {
// union
  MATCH ()-[edge:TYPE {dataset: $dataset, factId: $id}]->()
  RETURN edge
// end
  UNION
  MATCH (:Entity {id: $id})<-[edge:RECOGNIZED_AS|LISTED_AS|REACHED|OFFERS|AWARDED|ASKS_FOR|HAS_GAP|HAS_COUNTERPARTY|HAS_CRITERION]-()
  RETURN edge
  UNION
  MATCH (:Entity {id: $id})-[edge:ABOUT]->()
  RETURN edge
}
WITH edge, edge.factId AS key
ORDER BY edge.factId
