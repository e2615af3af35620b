// Writes nodes of a table alone, which have no names.
/* :param { rows: [{id: 'citation:sample', quote: '样例'}], told: ['CHANGED'] } */
// empty: a write
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
WITH node, row, properties(node) AS before
SET node:LABELS, node = row
WITH node, $told AS told, CASE WHEN before.stamp IS NULL THEN 'ADDED' WHEN before {.*, stamp: ''} <> row {.*, stamp: ''} THEN 'CHANGED' END AS happened
// include shared/tellChange
