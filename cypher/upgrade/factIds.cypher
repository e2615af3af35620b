// Gives facts their ids.
/* :param { rows: [{element: '5:none:0', factId: 'fact:sample', key: 'a'}] } */
// empty: a write
UNWIND $rows AS row
MATCH ()-[fact]->()
WHERE elementId(fact) = row.element
SET fact.factId = row.factId, fact.key = row.key
