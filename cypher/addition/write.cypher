// Keeps what an editor added, as it was entered and as it was understood.
/* :param { rows: [{id: 'addition:sample', entry: 'journal:sample'}] } */
// empty: a write
UNWIND $rows AS row
MERGE (addition:Addition {id: row.id})
SET addition = row
