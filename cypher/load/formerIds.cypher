// Keeps the ids that an entity bore before, so that they still find it.
/* :param { rows: [{id: 'chain:old', now: 'chain:sample'}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $rows AS row
MATCH (owner:Entity {id: row.now})
MERGE (former:FormerId {id: row.id})
SET former.dataset = $dataset, former.stamp = $stamp
MERGE (former)-[link:NOW]->(owner)
SET link.dataset = $dataset, link.stamp = $stamp
