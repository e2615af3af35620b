// A page of the figures in the order of their ids, each with whether the filters keep it.
/* :param { after: '', limit: 3, isOfAll: true, datasets: [], chain: '', region: '', source: 'source:000' } */
// budget: 95 database hits
MATCH (node:Observation)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
WITH node,
     ($isOfAll OR coalesce(node.dataset, '') IN $datasets)
     AND ($chain = '' OR EXISTS { MATCH (node)-[:ABOUT]->()<-[:HAS_SEGMENT*0..1]-(:Chain {id: $chain}) })
     AND ($region = ''
       OR EXISTS { MATCH (node)-[:ABOUT]->()-[:LOCATED_IN|COVERS|APPLIES_IN*0..1]->()-[:PART_OF*0..4]->(:Region {id: $region}) })
     AND ($source = ''
       OR EXISTS { UNWIND node.citations AS citation MATCH (:Citation {id: citation})-[:FROM]->(:Source {id: $source}) }) AS isKept
RETURN node.id AS id, isKept, CASE WHEN isKept THEN properties(node) END AS properties,
  COLLECT { MATCH (node)-[to:ABOUT|OF_METRIC|DATA_FROM]->(other) RETURN [type(to), other.id] } AS ends
