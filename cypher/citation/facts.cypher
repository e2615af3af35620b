// What a passage is quoted for: links that cite it, and events that do by what they are of.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { citations { facts { id kind } } } } */
// budget: 77 database hits
CALL (this) {
  CALL db.index.fulltext.queryRelationships('factCitations', '"' + this.id + '"') YIELD relationship AS edge
  RETURN edge
  UNION
  CALL db.index.fulltext.queryNodes('eventCitations', '"' + this.id + '"') YIELD node AS event
  MATCH (event)<-[edge:RECOGNIZED_AS|LISTED_AS|REACHED|OFFERS]-()
  RETURN edge
  UNION
  CALL db.index.fulltext.queryNodes('eventCitations', '"' + this.id + '"') YIELD node AS event
  MATCH (event)-[edge:ABOUT]->()
  RETURN edge
}
WITH edge, edge.factId AS key
ORDER BY edge.factId
