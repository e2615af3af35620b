// Writes what a data set says of things that others may describe too.
/* :param { rows: [{id: 'dataset:sample/chain:sample', properties: {name: '样例', aliasValues: ['样例']}, isCompared: true}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
// Names that are new are compared after the load (src/data/near/compare.ts); what was known of the record before stands until then.
WITH record, row, CASE
    WHEN row.isCompared AND coalesce(coalesce(record.aliasValues, [record.name]) <> coalesce(row.properties.aliasValues, [row.properties.name]), true) THEN true
    ELSE record.uncompared
  END AS uncompared
SET record = row.properties
SET record.id = row.id, record.dataset = $dataset, record.stamp = $stamp, record.uncompared = uncompared
