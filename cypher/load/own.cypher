// Writes nodes of a table alone, which have no names.
/* :param { rows: [{id: 'citation:sample', quote: '样例'}] } */
// empty: a write
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
SET node:LABELS, node = row
