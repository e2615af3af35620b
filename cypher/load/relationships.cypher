// Writes relationships of one type, no two of a batch alike, each by the id of its fact.
/* :param { rows: [{from: 'segment:a', to: 'segment:b', properties: {factId: 'fact:sample', dataset: 'dataset:sample', stamp: 'a'}}], stamp: 'a' } */
// empty: a write
// include shared/factTypes
UNWIND $rows AS row
WITH row, row.properties AS stated
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[link:TYPE {factId: stated.factId}]->(to)
ON CREATE SET link = stated
// What the same load wrote of it before stays: the lines of a table that say the same need not stand together.
ON MATCH SET link = CASE
    WHEN link.stamp = $stamp AND link.citations IS NOT NULL
      THEN stated {.*, citations: link.citations + [citation IN coalesce(stated.citations, []) WHERE NOT citation IN link.citations]}
    ELSE stated
  END
