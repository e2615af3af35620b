// Writes things that nobody described before, each with its only record and its other names.
/* :param { rows: [{id: 'chain:sample', properties: {id: 'chain:sample', name: '样例', key: '样例'}, record: {id: 'dataset:sample/chain:sample', name: '样例'}, names: []}] } */
// empty: a write
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:LABELS, entity = row.properties
MERGE (record:Record {id: row.record.id})
SET record = row.record
CREATE (record)-[:DESCRIBES]->(entity)
FOREACH (name IN row.names |
  CREATE (entity)-[:HAS_ALIAS]->(alias:Alias)
  SET alias = name
)
RETURN collect(entity.id) AS added
