// Writes relationships, no two of a batch alike; a row's key tells two of the same type between the same two apart.
/* :param { rows: [{type: 'FEEDS', from: 'segment:a', to: 'segment:b', key: 'a', properties: {}}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
// Nothing changes, but whoever writes the same relationship waits.
SET from.stamp = from.stamp
WITH row, from, to
// One step, said as a path: for MERGE of a type that only the row knows, a store without relationships plans to read all of them for each row.
OPTIONAL MATCH (from)-[path*1..1 {key: row.key}]->(to)
WHERE type(path[0]) = row.type
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
SET link.key = row.key, link.dataset = $dataset, link.stamp = $stamp
