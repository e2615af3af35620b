// Pairs that nobody judged yet as they are shown on a terminal, those first of which an answer changes the most.
/* :param { after: '', dataset: null, limit: 3 } */
// empty: names of documents alone are compared with nothing
// budget: 20 database hits
MATCH (newer)-[near:NEAR]->(older)
WHERE near.orderKey > $after AND ($dataset IS NULL OR near.dataset = $dataset)
WITH newer, near, older
ORDER BY near.orderKey
LIMIT $limit
MATCH (older)-[:DESCRIBES]->(a:Entity)
MATCH (newer)-[:DESCRIBES]->(b:Entity)
RETURN near.orderKey AS orderKey, near.id AS id, near.score AS score, near.facts AS factCount, near.positions AS positionCount,
  near.dataset AS dataset, near.name AS nameOfB, near.knownAs AS nameOfA, near.reasons AS names,
// include shared/likeness
  AS likeness, COLLECT {
    UNWIND [a, b] AS side
    RETURN {
      id: side.id, name: side.name, founded: side.foundedOn,
      aliases: COLLECT { MATCH (side)-[:HAS_ALIAS]->(alias) WHERE alias.value <> side.name RETURN alias.value ORDER BY alias.value LIMIT 5 },
      segments: COLLECT { MATCH (side)-[:OCCUPIES]->(it) RETURN DISTINCT it.name AS name ORDER BY name LIMIT 5 },
      datasets: COLLECT {
        MATCH (side)<-[:DESCRIBES]-(record:Record)
        MATCH (dataset:Dataset {id: record.dataset})
        RETURN DISTINCT coalesce(dataset.name, dataset.id) AS name ORDER BY name LIMIT 5
      }
    }
  } AS sides
