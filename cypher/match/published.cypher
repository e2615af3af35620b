// When the newest source was published that places a firm in a chain of a leader or of a firm.
/* :param { this: 'chain:integrated-circuit' } */
// budget: 2017 database hits
CALL (this) {
  WITH this
  WHERE this:Chain
  RETURN this AS chain
  UNION
  WITH this
  WHERE this:Enterprise
  MATCH (this)-[:LEADS]->(chain:Chain)
  RETURN chain
  UNION
  WITH this
  WHERE this:Enterprise
  MATCH (this)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(chain:Chain)
  RETURN chain
}
MATCH (chain)-[:HAS_SEGMENT]->(:Segment)<-[position:OCCUPIES]-(:Enterprise)
UNWIND coalesce(position.citations, []) AS cited
WITH DISTINCT cited
MATCH (:Citation {id: cited})-[:FROM]->(source:Source)
WITH {newest: max(source.publishedOn)} AS edge
