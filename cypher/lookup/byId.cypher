// Entities by id, or by an id that they bore before a merge.
/* :param { ids: ['chain:humanoid-robot'], limit: 1 } */
// budget: 17 database hits
UNWIND $ids AS asked
CALL (asked) {
  MATCH (entity:Entity {id: asked})
  RETURN entity
  UNION
  MATCH (:FormerId {id: asked})-[:NOW]->(entity:Entity)
  RETURN entity
}
WITH entity AS node, asked
ORDER BY asked
