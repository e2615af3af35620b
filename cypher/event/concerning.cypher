// The events that are about a chain or a cluster.
/* :graphql { chain(by: { id: "chain:rail-transit-equipment" }) { events { name } } } */
// budget: 1403 database hits
CALL (this) {
  RETURN this AS about
  UNION
  MATCH (this)-[:HAS_SEGMENT]->(about:Segment)
  RETURN about
}
MATCH (about)<-[:CONCERNS]-(node:Event)
WITH DISTINCT node
ORDER BY node.nameKey
