// The things that ids mean, by the id that their own record proposes, or that they have.
/* :param { ids: ['enterprise:ubtech'] } */
// budget: 40 database hits
UNWIND $ids AS asked
CALL (asked) {
  MATCH (record:Record {proposes: asked})
  RETURN record.proposes AS id, record.name AS name, record.labels AS labels
  LIMIT 1
  UNION
  MATCH (entity:Entity {id: asked})
  WHERE NOT EXISTS { (:Record {proposes: asked}) }
  RETURN entity.id AS id, entity.name AS name, labels(entity) AS labels
}
RETURN id, name, labels
