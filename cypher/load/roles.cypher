// Gives organizations the roles in which a data set names them.
/* :param { rows: [{id: 'enterprise:byd', role: 'Investor'}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
MERGE (dataset:Dataset {id: $dataset})
WITH dataset
UNWIND $rows AS row
MATCH (body:Entity {id: row.id})
MERGE (dataset)-[given:GIVES_ROLE {role: row.role}]->(body)
SET given.dataset = $dataset, given.stamp = $stamp
SET body:$(row.role)
