// The region that an analysis is asked for.
/* :param { this: 'chain:humanoid-robot', region: 'region:440300' } */
// budget: 125 database hits
MATCH (region:Region {id: $region})
MATCH (region)-[:PART_OF*0..4]->(above:Region)
WITH region, collect(DISTINCT above.id) AS above
WITH {id: region.id, level: region.level, code: region.code, above: above} AS edge
