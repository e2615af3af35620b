// Gives organizations that are there already the role in which a data set names them.
/* :param { rows: [{id: 'enterprise:byd', label: 'Investor'}] } */
// empty: a write
UNWIND $rows AS row
MATCH (body:Organization {id: row.id})
SET body:$(row.label)
