// Moves the facts that a record starts from the entity that it described to the one that it describes.
/* :param { rows: [{from: 'enterprise:a', to: 'enterprise:b', dataset: 'dataset:sample', proposes: 'enterprise:b'}], placed: ['HAS_SEGMENT'] } */
// empty: a write
UNWIND $rows AS row
MATCH (before:Entity {id: row.from})
MATCH (entity:Entity {id: row.to})
CALL (row, before, entity) {
  MATCH (before)-[fact]->(other)
  WHERE fact.dataset = row.dataset AND coalesce(fact.fromRecord, before.id) = row.proposes
  CREATE (entity)-[moved:$(type(fact))]->(other)
  SET moved = properties(fact)
  SET moved.fromRecord = nullIf(row.proposes, entity.id)
  DELETE fact
  RETURN collect([moved.factId, CASE WHEN type(moved) IN $placed THEN other.id END]) AS moves
}
RETURN collect([row.from, row.to, moves]) AS changed
