// Who makes the product of a segment, or a kind of it at most four levels below, and is in the segment by nobody's statement.
/* :param { ids: ['segment:icv-lidar'], derived: 'dataset:derived' } */
UNWIND $ids AS id
MATCH (segment:Segment {id: id})-[:OF_PRODUCT]->(product:Product)
WITH DISTINCT segment, product
// Each kind once, however many ways lead to it.
MATCH (product)<-[:KIND_OF*0..4]-(made:Product)
WITH DISTINCT segment, product, made
CALL (product, made) {
  WITH *
  WHERE made = product
  RETURN [product.id] AS via
  UNION
  WITH *
  WHERE made <> product
  MATCH way = allShortestPaths((made)-[:KIND_OF*1..4]->(product))
  WITH [place IN nodes(way) | place.id] AS via
  ORDER BY via
  LIMIT 1
  RETURN via
}
CALL (segment, product, via) {
  MATCH (segment)-[link:OF_PRODUCT]->(product)
  RETURN link
  UNION
  UNWIND range(1, size(via) - 1) AS at
  MATCH (:Product {id: via[at - 1]})-[link:KIND_OF]->(:Product {id: via[at]})
  RETURN link
}
WITH segment, made, via, collect(coalesce(link.citations, [])) AS lists
MATCH (made)<-[makes:MAKES]-(firm:Enterprise)
WHERE NOT EXISTS {
  MATCH (firm)-[own:OCCUPIES]->(segment)
  WHERE own.dataset <> $derived
}
WITH segment, firm, via, lists, collect(coalesce(makes.citations, [])) AS more
RETURN segment.id AS place, firm.id AS firm, via, reduce(all = [], list IN lists + more | all + list) AS citations
