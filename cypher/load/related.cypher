// The records of everything that new records may be of: by a name, a credit code, an id that they propose, or what they described before.
/* :param { keys: ['优必选'], usccs: [], records: [], proposed: [] } */
// budget: 60 database hits
CALL () {
  UNWIND $keys AS key
  MATCH (:Alias {key: key})<-[:HAS_ALIAS*0..1]-(entity:Entity)
  RETURN entity
  UNION
  UNWIND $usccs AS uscc
  MATCH (entity:Organization {uscc: uscc})
  RETURN entity
  UNION
  UNWIND $records AS id
  MATCH (:Record {id: id})-[:DESCRIBES]->(entity:Entity)
  RETURN entity
  UNION
  UNWIND $proposed AS id
  MATCH (:Record {proposes: id})-[:DESCRIBES]->(entity:Entity)
  RETURN entity
  UNION
  UNWIND $proposed AS id
  MATCH (entity:Entity {id: id})
  RETURN entity
}
WITH entity
MATCH (entity)<-[:DESCRIBES]-(record:Record)
OPTIONAL MATCH (chain:Record {id: record.dataset + '/' + record.chain})-[:DESCRIBES]->(known:Entity)
RETURN entity.id AS entity, known.id AS chain, properties(record) AS record
