// In which segments firms stand, what those feed, and the firms' titles.
/* :param { ids: ['enterprise:inovance', 'enterprise:byd'] } */
// budget: 347 database hits
UNWIND $ids AS asked
MATCH (firm:Enterprise {id: asked})
CALL (firm) {
  OPTIONAL MATCH (firm)-[:RECOGNIZED_AS]->(title:Recognition)
  RETURN collect(DISTINCT title.tier) AS tiers
}
CALL (firm) {
  MATCH (firm)-[:OCCUPIES]->(segment:Segment)
  WITH DISTINCT segment
  RETURN collect({
    id: segment.id,
    rank: segment.orderKey,
    required: coalesce(segment.required, true),
    feeds: [(segment)-[:FEEDS]->(next:Segment) | next.id]
  }) AS segments
}
RETURN firm.id AS id, tiers, segments
ORDER BY id
