// Writes what a data set says of things that others may describe too.
/* :param { rows: [{id: 'dataset:sample/chain:sample', properties: {name: '样例'}}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record = row.properties
SET record.id = row.id, record.dataset = $dataset, record.stamp = $stamp
