// Which firms of a chain control an organization in a region, or have an office there.
/* :param { this: 'chain:smart-city', region: 'region:440600' } */
// budget: 802 database hits
// empty: no document names a firm of a chain that controls another
CALL () {
  MATCH (:Region {id: $region})<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(:Organization)<-[:CONTROLS*1..3]-(firm:Enterprise)
  RETURN firm
  UNION
  MATCH (:Region {id: $region})<-[:PART_OF*0..4]-(:Region)<-[at:LOCATED_IN]-(firm:Enterprise)
  WHERE at.basis = 'OFFICE'
  RETURN firm
}
MATCH (firm)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(this)
WITH DISTINCT {id: firm.id} AS edge
