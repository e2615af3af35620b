// Writes relationships; a row's key tells two of the same type between the same two apart.
/* :param { rows: [{type: 'FEEDS', from: 'segment:a', to: 'segment:b', key: 'a', properties: {}}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[link:$(row.type) {key: row.key}]->(to)
SET link = row.properties
SET link.key = row.key, link.dataset = $dataset, link.stamp = $stamp
