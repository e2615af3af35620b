// What a passage is quoted for: links that cite it, and events that do by what they are of.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { citations { facts { id kind } } } } */
// budget: 88 database hits
CALL (this) {
  CALL db.index.fulltext.queryRelationships('citedLinks', '"' + this.id + '"') YIELD relationship AS edge
  RETURN edge
  UNION
  CALL db.index.fulltext.queryNodes('citedEvents', '"' + this.id + '"') YIELD node AS event
  MATCH (event)<-[edge:RECOGNIZED_AS|LISTED_AS|REACHED|OFFERS|AWARDED|ASKS_FOR|HAS_GAP|HAS_COUNTERPARTY|HAS_CRITERION]-()
  RETURN edge
  UNION
  CALL db.index.fulltext.queryNodes('citedEvents', '"' + this.id + '"') YIELD node AS event
  MATCH (event)-[edge:ABOUT]->()
  RETURN edge
}
WITH edge, edge.factId AS key
ORDER BY edge.factId
