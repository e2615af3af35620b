// What policies offer where a firm is: of its places, those above, those below; of everywhere when no place is known.
/* :param { this: 'enterprise:cloudwalk' } */
// budget: 3359 database hits
OPTIONAL MATCH (this)-[:LOCATED_IN]->(place:Region)
CALL (this, place) {
  MATCH (place)-[:PART_OF*0..4]->(:Region)<-[:APPLIES_IN]-(policy:Policy)
  RETURN policy
  UNION
  MATCH (place)<-[:PART_OF*1..3]-(:Region)<-[:APPLIES_IN]-(policy:Policy)
  WHERE place.level <> 'NATION' AND NOT EXISTS { (this)-[seat:LOCATED_IN]->(:Region)-[:PART_OF*1..4]->(place) WHERE seat.basis <> 'OFFICE' }
  RETURN policy
  UNION
  WITH place
  WHERE place IS NULL
  MATCH (policy:Policy)-[:APPLIES_IN]->(:Region)
  WHERE policy.nameKey IS NOT NULL
  RETURN policy
}
WITH DISTINCT policy
CALL (policy) {
  MATCH (policy)-[:APPLIES_IN]->(region:Region)-[:PART_OF*0..4]->(above:Region)
  WITH region, collect(DISTINCT above.id) AS path
  RETURN collect({id: region.id, name: region.name, path: path}) AS regions
}
MATCH (policy)-[:OFFERS]->(measure:Measure)
CALL (measure) {
  UNWIND coalesce(measure.citations, []) AS cited
  MATCH (:Citation {id: cited})-[:FROM]->(source:Source)
  RETURN collect(DISTINCT source.littleGiantLevel) AS littleGiantLevels, max(source.publishedOn) AS publishedOn
}
WITH {policy: policy.id, status: policy.status, measure: measure.id, max: measure.max, conditions: coalesce(measure.conditions, []), regions: regions, littleGiantLevels: littleGiantLevels, publishedOn: publishedOn} AS edge
