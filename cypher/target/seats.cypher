// Which firms of a chain control an organization that is placed in a region.
/* :param { this: 'chain:smart-city', region: 'region:440600' } */
// budget: 802 database hits
// empty: no document names a firm of a chain that controls another
MATCH (:Region {id: $region})<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(body:Organization)<-[:CONTROLS*1..3]-(firm:Enterprise)
WITH DISTINCT this, firm
MATCH (firm)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(this)
WITH DISTINCT {id: firm.id} AS edge
