// A page of the things of one kind in the order of their ids, each with whether the filters keep it.
/* :param { after: 'enterprise:r', limit: 3, isOfAll: false, datasets: ['dataset:seed'], chain: 'chain:humanoid-robot', region: '', source: '', invests: false } */
// budget: 130 database hits
// types: Enterprise Investor Institution Person Chain Segment Cluster Product Industry Region Park Policy Metric Ladder Rung Event Source
MATCH (node:TYPE)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
WITH node,
     ($isOfAll OR coalesce(node.dataset, '') IN $datasets
       OR EXISTS { MATCH (node)<-[:DESCRIBES]-(record:Record) WHERE record.dataset IN $datasets })
     AND ($chain = ''
       OR EXISTS { MATCH (node)-[:OCCUPIES*0..1]->()<-[:HAS_SEGMENT*0..1]-(:Chain {id: $chain}) }
       OR EXISTS { MATCH (node)<-[:OF_PRODUCT]-()<-[:HAS_SEGMENT]-(:Chain {id: $chain}) }
       OR ($invests AND EXISTS { MATCH (node)-[:INVESTED_IN]->()-[:OCCUPIES]->()<-[:HAS_SEGMENT]-(:Chain {id: $chain}) }))
     AND ($region = ''
       OR EXISTS { MATCH (node)-[:LOCATED_IN|COVERS|APPLIES_IN*0..1]->()-[:PART_OF*0..4]->(:Region {id: $region}) })
     AND ($source = '' OR node.id = $source
       OR EXISTS { UNWIND node.citations AS citation MATCH (:Citation {id: citation})-[:FROM]->(:Source {id: $source}) }) AS isKept
RETURN node.id AS id, isKept, CASE WHEN isKept THEN properties(node) END AS properties, labels(node) AS labels,
  COLLECT { WITH node, isKept WHERE isKept MATCH (node)-[:HAS_ALIAS]->(alias) RETURN [alias.value, alias.kind] } AS aliases,
  COLLECT { WITH node, isKept WHERE isKept MATCH (node)<-[:DESCRIBES]-(record) RETURN record.dataset } AS datasets,
  COLLECT { WITH node, isKept WHERE isKept MATCH (node)-[to:LOCATED_IN|COVERS|APPLIES_IN|PART_OF|KIND_OF|OF_PRODUCT]->(place) RETURN [type(to), place.id] }
  + COLLECT { WITH node, isKept WHERE isKept MATCH (node)<-[of:HAS_SEGMENT|HAS_RUNG]-(whole) RETURN [type(of), whole.id] } AS ends
