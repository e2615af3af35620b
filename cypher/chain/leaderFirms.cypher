// The leaders of a chain, and whether each is placed in a region.
/* :param { this: 'chain:integrated-circuit', region: 'region:330600' } */
// budget: 84 database hits
MATCH (this)<-[link:LEADS]-(leader:Enterprise)
WITH this, leader, collect(link)[0] AS link
WITH {
  id: leader.id,
  chain: this.id,
  isHere: EXISTS {
    (leader)-[at:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region})
    WHERE coalesce(at.basis, '') <> 'OFFICE'
  },
  confidence: link.confidence,
  citations: coalesce(link.citations, [])
} AS edge
