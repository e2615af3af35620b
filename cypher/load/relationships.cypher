// Writes relationships, no two of a batch alike, each by the id of its fact.
/* :param { rows: [{type: 'FEEDS', from: 'segment:a', to: 'segment:b', factId: 'fact:sample', properties: {}}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
// Nothing changes, but whoever writes the same relationship waits.
SET from.stamp = from.stamp
WITH row, from, to
// One step, said as a path: for MERGE of a type that only the row knows, a store without relationships plans to read all of them for each row.
OPTIONAL MATCH (from)-[path*1..1 {factId: row.factId}]->(to)
CALL (row, from, to, path) {
  WITH *
  WHERE path IS NULL
  CREATE (from)-[link:$(row.type)]->(to)
  RETURN link
UNION
  UNWIND path AS link
  RETURN link
}
SET link = row.properties
SET link.factId = row.factId, link.dataset = $dataset, link.stamp = $stamp
