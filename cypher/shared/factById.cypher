// The fact that `id` finds: a link by the id of the fact, an event by its own. `dataset` is that of the fact's id.
// include shared/factTypes
CALL (id, dataset) {
// union
  MATCH ()-[edge:TYPE {dataset: dataset, factId: id}]->()
  RETURN edge
// end
  UNION
  MATCH (:Entity {id: id})<-[edge:RECOGNIZED_AS|LISTED_AS|REACHED|OFFERS|AWARDED|ASKS_FOR|HAS_GAP|HAS_COUNTERPARTY|HAS_CRITERION]-()
  RETURN edge
  UNION
  MATCH (:Entity {id: id})-[edge:ABOUT]->()
  RETURN edge
}
