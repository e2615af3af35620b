// Products that segments are of, and those of which makers were derived.
/* :param { derived: 'dataset:derived', after: '', limit: 10 } */
CALL () {
  MATCH ()-[link:OF_PRODUCT]->(product:Product)
  WHERE link.dataset > '' AND link.factId IS NOT NULL
  RETURN product
  UNION
  MATCH ()-[link:MAKES]->(product:Product)
  WHERE link.dataset = $derived AND link.factId IS NOT NULL
  RETURN product
}
WITH product.id AS id
WHERE id > $after
RETURN id
ORDER BY id
LIMIT $limit
