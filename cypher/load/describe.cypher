// Says which entity each record describes.
/* :param { rows: [{record: 'dataset:sample/chain:sample', entity: 'chain:sample'}] } */
// empty: a write
UNWIND $rows AS row
MATCH (record:Record {id: row.record})
MATCH (entity:Entity {id: row.entity})
CALL (record, entity) {
  MATCH (record)-[before:DESCRIBES]->(other)
  WHERE other <> entity
  DELETE before
}
MERGE (record)-[:DESCRIBES]->(entity)
