// What two organizations, `a` and `b`, have in common or not beside their names.
{
  regions: [COLLECT { MATCH (a)-[:LOCATED_IN]->(region) RETURN region.name ORDER BY region.name LIMIT 5 },
    COLLECT { MATCH (b)-[:LOCATED_IN]->(region) RETURN region.name ORDER BY region.name LIMIT 5 }],
  sharesRegion: EXISTS { (a)-[:LOCATED_IN]->()-[:PART_OF*0..3]->()<-[:LOCATED_IN]-(b) }
    OR EXISTS { (b)-[:LOCATED_IN]->()-[:PART_OF*0..3]->()<-[:LOCATED_IN]-(a) },
  founded: [a.foundedOn, b.foundedOn],
  segments: COLLECT { MATCH (a)-[:OCCUPIES]->(it)<-[:OCCUPIES]-(b) RETURN DISTINCT it.name AS name ORDER BY name LIMIT 3 },
  products: COLLECT { MATCH (a)-[:MAKES]->(it)<-[:MAKES]-(b) RETURN DISTINCT it.name AS name ORDER BY name LIMIT 3 },
  investors: COLLECT { MATCH (a)<-[:INVESTED_IN]-(it)-[:INVESTED_IN]->(b) RETURN DISTINCT it.name AS name ORDER BY name LIMIT 3 },
  titles: COLLECT {
    MATCH (a)-[:RECOGNIZED_AS]->(title)
    WHERE EXISTS { MATCH (b)-[:RECOGNIZED_AS]->(same) WHERE same.tier = title.tier AND same.level = title.level }
    RETURN DISTINCT title.tier AS name ORDER BY name LIMIT 3
  },
  datasets: COLLECT {
    MATCH (a)<-[:DESCRIBES]-(one:Record)
    MATCH (b)<-[:DESCRIBES]-(:Record {dataset: one.dataset})
    MATCH (dataset:Dataset {id: one.dataset})
    RETURN DISTINCT coalesce(dataset.name, dataset.id) AS name ORDER BY name LIMIT 3
  }
}
