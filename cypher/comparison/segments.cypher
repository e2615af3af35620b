// How many firms are known in each segment of a chain in several regions.
/* :param { ids: ['region:440300', 'region:110000'], chain: 'chain:humanoid-robot' } */
// budget: 4274 database hits
MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(segment:Segment)
UNWIND $ids AS asked
CALL (segment, asked) {
  OPTIONAL MATCH (segment)<-[:OCCUPIES]-(firm:Enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: asked})
  RETURN count(DISTINCT firm) AS firms
}
RETURN segment.id AS segment, segment.orderKey AS rank, asked AS region, firms
ORDER BY rank, region
