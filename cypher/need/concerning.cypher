// What firms ask for that is about a chain, a segment of it, or a cluster.
/* :graphql { chain(by: { id: "chain:led-new-display" }) { needs { text } } } */
// budget: 903 database hits
CALL (this) {
  RETURN this AS about
  UNION
  MATCH (this)-[:HAS_SEGMENT]->(about:Segment)
  RETURN about
}
MATCH (about)<-[:CONCERNS]-(node:Need)
WITH DISTINCT node
ORDER BY node.id
