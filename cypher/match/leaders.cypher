// The leaders that a match may be made for, and where they are.
/* :param { this: 'chain:integrated-circuit' } */
// budget: 152 database hits
CALL (this) {
  WITH this
  WHERE this:Chain
  MATCH (this)<-[:LEADS]-(leader:Enterprise)
  RETURN leader
  UNION
  WITH this
  WHERE this:Enterprise
  MATCH (this)-[:LEADS]->(:Chain)
  RETURN this AS leader
  UNION
  WITH this
  WHERE this:Enterprise AND NOT EXISTS { (this)-[:LEADS]->(:Chain) }
  MATCH (this)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain)<-[:LEADS]-(leader:Enterprise)
  RETURN leader
}
OPTIONAL MATCH (leader)-[at:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(region:Region)
WHERE coalesce(at.basis, '') <> 'OFFICE'
WITH leader, collect(DISTINCT region) AS regions
WITH {id: leader.id, regions: [r IN regions | {id: r.id, level: r.level, code: r.code}]} AS edge
