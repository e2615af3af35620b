// A page of the facts of one type that a data set states, in the order of their ids, each with whether the filters keep it.
/* :param { dataset: 'dataset:seed', after: '', limit: 3, chain: 'chain:humanoid-robot', region: '', source: '' } */
// budget: 320 database hits
// include shared/factTypes
MATCH ()-[this:TYPE]->()
WHERE this.dataset = $dataset AND this.factId > $after
WITH this
ORDER BY this.dataset, this.factId
LIMIT $limit
// include shared/stated
WITH this, stated, startNode(this) AS start, endNode(this) AS end, coalesce(stated.citations, this.citations, []) AS citations
WITH *,
     ($chain = ''
       OR EXISTS { UNWIND [start, end] AS side MATCH (side)-[:OCCUPIES*0..1]->()<-[:HAS_SEGMENT*0..1]-(:Chain {id: $chain}) }
       OR EXISTS { UNWIND [start, end] AS side MATCH (side)<-[:OF_PRODUCT]-()<-[:HAS_SEGMENT]-(:Chain {id: $chain}) })
     AND ($region = ''
       OR EXISTS { UNWIND [start, end] AS side MATCH (side)-[:LOCATED_IN|COVERS|APPLIES_IN*0..1]->()-[:PART_OF*0..4]->(:Region {id: $region}) })
     AND ($source = ''
       OR EXISTS { UNWIND citations AS citation MATCH (:Citation {id: citation})-[:FROM]->(:Source {id: $source}) }) AS isKept
RETURN this.factId AS id, isKept, type(this) AS kind, start.id AS start, end.id AS end, citations,
  coalesce(stated.confidence, this.confidence) AS confidence, CASE WHEN isKept THEN properties(stated) END AS properties
