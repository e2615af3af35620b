// Which things some ids are of, by an id that one bore before a merge too.
/* :param { ids: ['enterprise:ubtech', 'enterprise:nobody'] } */
// budget: 30 database hits
UNWIND $ids AS asked
CALL (asked) {
  MATCH (entity:Entity {id: asked})
  RETURN entity
  UNION
  MATCH (:FormerId {id: asked})-[:NOW]->(entity:Entity)
  RETURN entity
}
RETURN asked, entity.id AS id
