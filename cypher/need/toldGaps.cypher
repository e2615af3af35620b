// What a chain, a segment of it, or a cluster is told to lack, and where a part of it sits.
/* :graphql { chain(by: { id: "chain:led-new-display" }) { toldGaps { text } } } */
// budget: 909 database hits
CALL (this) {
  RETURN this AS about
  UNION
  MATCH (this)-[:HAS_SEGMENT]->(about:Segment)
  RETURN about
}
MATCH (about)-[:HAS_GAP]->(node:ToldGap)
WITH DISTINCT node
ORDER BY node.id
