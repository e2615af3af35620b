// Writes nodes as their records, or the one data set that they belong to, have them, with their names and the ids that they bore before.
/* :param { rows: [{id: 'chain:sample', labels: ['Entity', 'Chain'], properties: {name: '样例'}, names: [{id: 'chain:sample#样例', value: '样例', key: '样例', kind: 'NAME', pinyin: 'yangli', initials: 'yl'}], formerIds: [], told: ['ADDED'], happened: null}] } */
// empty: a write
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
WITH entity, row, properties(entity) AS before, [label IN labels(entity) WHERE NOT label IN row.labels] AS stale, COLLECT { MATCH (entity)-[:HAS_ALIAS]->(alias) RETURN alias.kind + alias.id } AS namesBefore
REMOVE entity:$(stale)
SET entity = row.properties, entity:$(row.labels), entity.id = row.id
WITH entity, row, before, namesBefore, [name IN row.names | name.id] AS kept
CALL (entity, kept) {
  MATCH (entity)-[:HAS_ALIAS|HAS_ROW]->(stale)
  WHERE NOT coalesce(stale.id, '') IN kept
  DETACH DELETE stale
}
CALL (row) {
  MATCH (revived:FormerId {id: row.id})
  DETACH DELETE revived
}
CALL (entity, row) {
  MATCH (stale:FormerId)-[:NOW]->(entity)
  WHERE NOT stale.id IN row.formerIds
  DETACH DELETE stale
}
CALL (entity, row) {
  UNWIND row.names AS name
  MERGE (alias:Alias {id: name.id})
  SET alias = name
  MERGE (entity)-[:HAS_ALIAS]->(alias)
}
CALL (entity, row) {
  UNWIND row.formerIds AS id
  MERGE (former:FormerId {id: id})
  WITH former, entity
  OPTIONAL MATCH (former)-[other:NOW]->()
  DELETE other
  WITH DISTINCT former, entity
  CREATE (former)-[:NOW]->(entity)
}
// include shared/tellEntity
// include shared/tellChange
