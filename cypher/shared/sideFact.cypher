// The fact on one side of a contradiction: the link from `start` that has the id, or the event whose own it is.
CALL (id, start) {
  MATCH (:Entity {id: start})-[edge]->()
  WHERE edge.factId = id
  RETURN edge
  UNION
  MATCH (:Entity {id: id})<-[edge:RECOGNIZED_AS|LISTED_AS|REACHED|OFFERS|AWARDED|ASKS_FOR|HAS_GAP|HAS_COUNTERPARTY|HAS_CRITERION]-()
  RETURN edge
  UNION
  MATCH (:Entity {id: id})-[edge:ABOUT]->()
  RETURN edge
}
