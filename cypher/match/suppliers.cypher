// Firms in the required segments for which a leader has no known supplier: of a chain, of a leader, or one firm's own.
/* :param { id: 'chain:intelligent-connected-new-energy-vehicle', limit: 20000 } */
// budget: 10386 database hits
MATCH (this:Entity {id: $id})
CALL (this) {
  WITH this
  WHERE this:Chain
  MATCH (this)<-[:LEADS]-(leader:Enterprise)
  RETURN leader, this AS chain
  UNION
  WITH this
  WHERE this:Enterprise
  MATCH (this)-[:LEADS]->(chain:Chain)
  RETURN this AS leader, chain
  UNION
  WITH this
  WHERE this:Enterprise AND NOT EXISTS { (this)-[:LEADS]->(:Chain) }
  MATCH (this)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(chain:Chain)<-[:LEADS]-(leader:Enterprise)
  RETURN leader, chain
}
OPTIONAL MATCH (leader)-[:OCCUPIES]->(own:Segment)<-[:HAS_SEGMENT]-(chain)
OPTIONAL MATCH (own)<-[:FEEDS*1..12]-(before:Segment)
WITH this, leader, chain, collect(DISTINCT own) AS owns, collect(DISTINCT before) AS befores
MATCH (chain)-[:HAS_SEGMENT]->(segment:Segment)
WHERE coalesce(segment.required, true) AND NOT segment IN owns AND (owns = [] OR segment IN befores) AND NOT EXISTS {
  (leader)<-[:SUPPLIES]-(:Enterprise)-[:OCCUPIES]->(segment)
}
MATCH (segment)<-[position:OCCUPIES]-(supplier:Enterprise)
WHERE supplier <> leader AND (this:Chain OR this = leader OR this = supplier)
WITH supplier, collect(DISTINCT {leader: leader.id, segment: segment.id, confidence: position.confidence}) AS positions
OPTIONAL MATCH (supplier)-[:RECOGNIZED_AS]->(title:Recognition)
WITH supplier, positions, collect(DISTINCT title.tier) AS tiers, max(title.grantedOn) AS titledOn
OPTIONAL MATCH (supplier)-[at:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(region:Region)
WHERE coalesce(at.basis, '') <> 'OFFICE'
WITH supplier, positions, tiers, titledOn, collect(DISTINCT region) AS regions
RETURN supplier.id AS supplier, positions, tiers, titledOn,
       [r IN regions | {id: r.id, level: r.level, code: r.code}] AS regions
ORDER BY supplier
LIMIT $limit
