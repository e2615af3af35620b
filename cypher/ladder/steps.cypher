// The rungs that apply to a firm: of the state's ladders, and of those of its own places.
/* :param { this: 'enterprise:cloudwalk', asOf: '2024', undated: false } */
// budget: 460 database hits
CALL (this) {
  MATCH (nation:Region {id: 'region:100000'})
  RETURN nation AS place, true AS isNational
  UNION
  MATCH (this)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(place:Region)
  WHERE place.id <> 'region:100000'
  RETURN DISTINCT place, false AS isNational
}
MATCH (place)<-[:APPLIES_IN]-(ladder:Ladder)
WHERE ladder.status IS NULL AND CASE
    WHEN $asOf IS NULL THEN NOT EXISTS { (ladder)<-[:SUPERSEDES]-() }
    ELSE coalesce(ladder.validFrom, CASE WHEN $undated THEN '0' END) <= $asOf + '~'
      AND NOT EXISTS { (ladder)<-[:SUPERSEDES]-(later:Ladder) WHERE later.validFrom <= $asOf + '~' }
  END
MATCH (ladder)-[:HAS_RUNG]->(rung:Rung)
WITH DISTINCT rung, ladder, isNational
WITH {
  id: rung.id,
  tier: rung.tier,
  level: rung.level,
  order: rung.order,
  ladder: ladder.name,
  isNational: isNational,
  criteria: COLLECT { MATCH (rung)-[:HAS_CRITERION]->(criterion:Criterion) RETURN criterion.text ORDER BY criterion.id }
} AS edge
