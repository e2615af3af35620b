// Segments that are of a product, and those of which firms were derived.
/* :param { derived: 'dataset:derived', after: '', limit: 10 } */
CALL () {
  MATCH (segment:Segment)-[link:OF_PRODUCT]->()
  WHERE link.dataset > '' AND link.factId IS NOT NULL
  RETURN segment
  UNION
  MATCH ()-[link:OCCUPIES]->(segment:Segment)
  WHERE link.dataset = $derived AND link.factId IS NOT NULL
  RETURN segment
}
WITH segment.id AS id
WHERE id > $after
RETURN id
ORDER BY id
LIMIT $limit
