// Writes relationships of one type, no two of a batch alike, each by the id of its fact.
/* :param { rows: [{from: 'segment:a', to: 'segment:b', factId: 'fact:sample', properties: {}}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
// include shared/factTypes
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
OPTIONAL MATCH ()-[known:TYPE {dataset: $dataset, factId: row.factId}]->()
CALL (row, from, to, known) {
  WITH *
  WHERE known IS NULL
  CREATE (from)-[link:TYPE]->(to)
  RETURN link
  UNION
  WITH known AS link
  WHERE link IS NOT NULL
  RETURN link
}
// What the same load wrote of it before stays: the lines of a table that say the same need not stand together.
WITH row, link, CASE link.stamp
  WHEN $stamp THEN coalesce(link.citations, [])
  ELSE []
END AS cited
SET link = row.properties
SET link.citations = nullIf(cited + [citation IN coalesce(row.properties.citations, []) WHERE NOT citation IN cited], [])
SET link.factId = row.factId, link.dataset = $dataset, link.stamp = $stamp
