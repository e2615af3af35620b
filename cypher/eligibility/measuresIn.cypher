// What the policies of a region and of those above it offer.
/* :param { this: 'enterprise:cloudwalk', region: 'region:440300' } */
// budget: 4167 database hits
MATCH (:Region {id: $region})-[:PART_OF*0..4]->(:Region)<-[:APPLIES_IN]-(policy:Policy)
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
WITH {
  policy: policy.id,
  status: policy.status,
  measure: measure.id,
  max: measure.max,
  conditions: coalesce(measure.conditions, []),
  regions: regions,
  littleGiantLevels: littleGiantLevels,
  publishedOn: publishedOn
} AS edge
