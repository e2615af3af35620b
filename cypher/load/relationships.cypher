// Writes relationships of one type, no two of a batch alike, each by the id of its fact.
/* :param { rows: [{from: 'segment:a', to: 'segment:b', properties: {factId: 'fact:sample', dataset: 'dataset:sample', stamp: 'a'}}], stamp: 'a' } */
// empty: a write
// include shared/factTypes
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[link:TYPE {factId: row.properties.factId}]->(to)
// What the same load wrote of it before stays: the lines of a table that say the same need not stand together.
WITH row, link, CASE link.stamp
  WHEN $stamp THEN link.citations
END AS cited
SET link = row.properties
FOREACH (_ IN CASE WHEN cited IS NULL THEN [] ELSE [1] END |
  SET link.citations = cited + [citation IN coalesce(row.properties.citations, []) WHERE NOT citation IN cited]
)
