// Writes relationships of one type, no two of a batch alike, each by the id of its fact.
/* :param { rows: [{from: 'segment:a', to: 'segment:b', properties: {factId: 'fact:sample', dataset: 'dataset:sample', stamp: 'a'}}], stamp: 'a', placed: '' } */
// empty: a write
// include shared/factTypes
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[link:TYPE {factId: row.properties.factId}]->(to)
WITH from, to, link, row.properties AS stated, properties(link) AS before
// What the same load wrote of it before stays: the lines of a table that say the same need not stand together.
WITH from, to, link, before, CASE
    WHEN before.stamp = $stamp AND before.citations IS NOT NULL
      THEN stated {.*, citations: before.citations + [citation IN coalesce(stated.citations, []) WHERE NOT citation IN before.citations]}
    ELSE stated
  END AS written
SET link = written
WITH written.factId AS factId, CASE $placed WHEN 'from' THEN from.id WHEN 'to' THEN to.id END AS placed,
     CASE WHEN before.stamp IS NULL THEN 'ADDED' WHEN before {.*, stamp: ''} <> written {.*, stamp: ''} THEN 'CHANGED' END AS happened
RETURN collect(CASE happened WHEN 'ADDED' THEN factId END) AS added,
  collect(CASE happened WHEN 'CHANGED' THEN factId END) + collect(DISTINCT CASE WHEN happened IS NOT NULL THEN placed END) AS changed
