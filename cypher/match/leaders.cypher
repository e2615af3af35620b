// The chains that a match may be made in, each with the leaders that it may be made for and where they are.
/* :param { this: 'chain:integrated-circuit' } */
// budget: 152 database hits
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
  WHERE this:Enterprise AND NOT EXISTS { (this)-[:LEADS]->(:Chain) }
  MATCH (this)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(chain:Chain)
  RETURN chain
}
OPTIONAL MATCH (chain)<-[:LEADS]-(leader:Enterprise)
WHERE leader = this OR NOT EXISTS { (this)-[:LEADS]->(chain) }
OPTIONAL MATCH (leader)-[at:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(region:Region)
WHERE coalesce(at.basis, '') <> 'OFFICE'
WITH chain, leader, collect(DISTINCT region) AS regions
WITH chain,
     collect(
       CASE WHEN leader IS NOT NULL THEN {id: leader.id, regions: [r IN regions | {id: r.id, level: r.level, code: r.code}]} END
     ) AS leaders
WITH {chain: chain.id, leaders: leaders} AS edge
